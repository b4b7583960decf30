import { buttonStyle } from '@/components/ui/button-style'
import { Notice } from '@/components/ui/notice'

interface DecidedPaymentProps {
  payee: string
  state: 'authorized' | 'captured' | 'closed'
  reason: string | null
  returnUrl: string
}

/** A payment is decided once; coming here again only tells how. */
export function DecidedPayment({ payee, state, reason, returnUrl }: DecidedPaymentProps) {
  const { signal, title, text } = decisionWords(state, reason)
  return (
    <div className="space-y-6">
      <Notice signal={signal} title={title}>
        <p>{text} Nothing more can happen here.</p>
      </Notice>
      {/* As far as the service knows, the shop is another site. */}
      <a href={returnUrl} className={buttonStyle({ look: 'primary' })}>
        Back to {payee}
      </a>
    </div>
  )
}

function decisionWords(state: DecidedPaymentProps['state'], reason: string | null) {
  if (state === 'captured') {
    return { signal: 'ok', title: 'Paid', text: 'This payment has been made.' } as const
  }
  if (state === 'authorized') {
    return { signal: 'ok', title: 'Set aside', text: 'The shop takes the amount later.' } as const
  }
  return reason === 'voided'
    ? ({
        signal: 'notice',
        title: 'Called off',
        text: 'The shop has called this payment off.',
      } as const)
    : ({ signal: 'warn', title: 'Declined', text: 'This payment was declined.' } as const)
}
