import { and, eq } from 'drizzle-orm'
import { enqueue } from '@/db/queue'
import { paymentEvents } from '@/db/schema/payments'
import type { Tx } from '@/db/transact'
import type { ProviderEvent } from '@/domain/payments/provider'
import { now } from '@/lib/clock'

/**
 * Keeps a provider's event, raw, before it is thanked for; a repeated event is already there. What it means is found
 * out afterwards by asking the provider, so neither the order of events nor their payload is trusted.
 */
export async function receiveEvent(
  tx: Tx,
  provider: string,
  event: ProviderEvent,
  rawBody: string,
): Promise<void> {
  const fresh = await tx
    .insert(paymentEvents)
    .values({ provider, eventId: event.eventId, providerRef: event.ref, body: rawBody })
    .onConflictDoNothing()
    .returning({ eventId: paymentEvents.eventId })
  if (fresh.length === 0) return
  await enqueue(tx, {
    name: 'process-payment-event',
    payload: { provider, eventId: event.eventId, ref: event.ref },
    dedupeKey: `payment-event:${provider}:${event.eventId}`,
  })
}

/** Marks an event as dealt with. */
export async function finishEvent(tx: Tx, provider: string, eventId: string): Promise<void> {
  await tx
    .update(paymentEvents)
    .set({ processedAt: now() })
    .where(and(eq(paymentEvents.provider, provider), eq(paymentEvents.eventId, eventId)))
}
