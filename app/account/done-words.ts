import type { PageSearch } from '@/app/_http/kept-form'
import { withQuery } from '@/lib/paths'

/** What was just done, by the word that stands in the address. */
const WORDS = {
  'address-saved': 'The address is saved.',
  'address-removed': 'The address is removed.',
  'address-default': 'Your goods go there from now on, unless you choose another address.',
  'name-saved': 'Your name is saved.',
  'news-saved': 'Your choice is saved.',
  'password-changed': 'Your password is changed. Everywhere else you are signed out.',
  'email-asked':
    'We have written to both addresses. Your address changes when you have opened the link in each mail; the links are good for a day.',
  'identity-linked': 'The account is linked. You can sign in with it from now on.',
  'identity-unlinked': 'The account is no longer linked.',
  'session-ended': 'That device is signed out.',
  'sessions-ended': 'You are signed out everywhere else.',
} as const

export type Done = keyof typeof WORDS

export function doneAt(path: string, done: Done): string {
  return withQuery(path, { done })
}

export function doneWords({ done }: Awaited<PageSearch>): string | undefined {
  return typeof done === 'string' && isDone(done) ? WORDS[done] : undefined
}

function isDone(word: string): word is Done {
  return Object.hasOwn(WORDS, word)
}
