const words: Readonly<Record<string, string>> = {
  shipped: 'Done. The customer gets a mail about what is on its way.',
  refunded: 'The money goes back. The customer gets a mail as soon as it has.',
  captured: 'The money is being taken. This takes a moment.',
  voided: 'What was set aside is being let go. This takes a moment.',
  cancelled: 'This order is cancelled. The customer gets a mail about it.',
  entered: 'The payment is entered.',
  noted: 'The note is added.',
  resent: 'The mail goes out once more.',
}

/** What was just done here, for who was led back to the order. */
export function doneWords(done: string | string[] | undefined): string | undefined {
  return typeof done === 'string' && Object.hasOwn(words, done) ? words[done] : undefined
}
