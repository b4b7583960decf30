import type { NewJob } from '@/db/queue'
import type { events } from '@/db/schema/platform'

export type StoredEvent = typeof events.$inferSelect

type Subscriber = (event: StoredEvent) => NewJob

/** Event name → the jobs that follow from it. */
export const subscribers: Record<string, Subscriber[]> = {
  'order.placed': [mail('mail-order-confirmation')],
  'order.expired': [mail('mail-order-expired')],
  'payment.returning': [mail('mail-payment-returned')],
}

function mail(name: string): Subscriber {
  return (event) => ({
    name,
    payload: { orderId: event.subject },
    dedupeKey: `${name}:${event.subject}`,
  })
}
