import type { NewJob } from '@/db/queue'
import type { events } from '@/db/schema/platform'

export type StoredEvent = typeof events.$inferSelect

/** What follows from an event; null: nothing from this one. */
type Subscriber = (event: StoredEvent) => NewJob | null

/** Event name → the jobs that follow from it. */
export const subscribers: Record<string, Subscriber[]> = {
  'order.placed': [mail('mail-order-confirmation')],
  // That mail says that nothing was charged.
  'order.expired': [(event) => (event.data.isCharged ? null : mail('mail-order-expired')(event))],
  'payment.returning': [mail('mail-payment-returned')],
  'account.closed': [({ subject: userId }) => ({ name: 'forget-customer', payload: { userId } })],
  'account.password-changed': [mailOwner('mail-password-changed')],
}

function mail(name: string): Subscriber {
  return (event) => ({
    name,
    payload: { orderId: event.subject },
    dedupeKey: `${name}:${event.subject}`,
  })
}

/** Tells the owner of the account that the event is about. */
function mailOwner(name: string): Subscriber {
  return (event) => ({
    name,
    payload: { userId: event.subject, seq: event.seq },
    dedupeKey: `${name}:${event.seq}`,
  })
}
