import type { simulatedPayments } from '@/providers/index'

type Outcome = (typeof simulatedPayments.outcomes)[number]

type OutcomeWords = { label: string; effect: string }

const words: Record<Outcome, OutcomeWords> = {
  success: {
    label: 'Pay',
    effect: 'The payment succeeds and you come back to the shop, as nearly everybody does.',
  },
  decline: {
    label: 'Decline',
    effect: 'The bank refuses. You come back to the shop and can try again or give up.',
  },
  success_after_leaving: {
    label: 'Pay, then close the window',
    effect: 'The payment succeeds, but you never come back. The shop hears of it by webhook alone.',
  },
  no_answer: {
    label: 'No answer',
    effect:
      'You come back to the shop, but the service stays silent when asked how the payment stands.',
  },
  webhook_twice: {
    label: 'Pay, webhook twice',
    effect: 'The payment succeeds and the shop is told twice at once. It must count once.',
  },
  webhook_before_return: {
    label: 'Pay, webhook before the return',
    effect: 'The payment succeeds and the shop is told before you come back.',
  },
}

/** What a tester may choose, and what each choice makes happen. */
export function outcomeWords(outcome: Outcome): OutcomeWords {
  return words[outcome]
}
