import type { PaymentMethod } from '@/domain/settings/settings'

const words: Record<PaymentMethod, { label: string; hint: string }> = {
  test: {
    label: 'Test payment',
    hint: 'No money moves: you choose on the next page what happens.',
  },
  bank_transfer: {
    label: 'Bank transfer',
    hint: 'You get our account with the confirmation; we send the goods when the money is there.',
  },
  on_collection: {
    label: 'Pay on collection',
    hint: 'In cash or by card, when you pick up the goods.',
  },
}

/** How a way of paying is called, and what it means. */
export function paymentWords(method: PaymentMethod): { label: string; hint: string } {
  return words[method]
}
