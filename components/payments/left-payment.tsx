interface LeftPaymentProps {
  payee: string
  returnUrl: string
}

/** What stands in the place of a closed window. */
export function LeftPayment({ payee, returnUrl }: LeftPaymentProps) {
  return (
    <section className="space-y-3">
      <h1 className="font-mono text-25 font-semibold">You have closed the window.</h1>
      <p className="text-17">The shop will hear of it: {payee} has been told by webhook.</p>
      <p className="text-15 text-ink-soft">
        A customer would now wait for the mail. As the tester you can{' '}
        <a className="link" href={returnUrl}>
          look at the order
        </a>
        .
      </p>
    </section>
  )
}
