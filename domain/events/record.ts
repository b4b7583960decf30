import { enqueue } from '@/db/queue'
import { events } from '@/db/schema/platform'
import type { Tx } from '@/db/transact'
import { type Actor, actorId } from '@/domain/accounts/actor'

export type NewEvent = {
  name: string
  actor: Actor
  subject: string
  data?: Record<string, unknown>
}

/**
 * Writes down what happened, in the transaction in which it happened: timeline, audit log and outbox in one row.
 * A job goes with it; `jobs/subscribers.ts` says what follows from which event (mails, webhooks).
 */
export async function recordEvent(tx: Tx, event: NewEvent): Promise<void> {
  const [row] = await tx
    .insert(events)
    .values({
      name: event.name,
      actorKind: event.actor.kind,
      actorId: actorId(event.actor),
      subject: event.subject,
      data: event.data ?? {},
      address: event.actor.entry?.address,
      via: event.actor.entry?.sessionId,
    })
    .returning({ seq: events.seq })
  await enqueue(tx, { name: 'dispatch-event', payload: { seq: row?.seq, event: event.name } })
}
