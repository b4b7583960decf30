import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { enqueue } from '@/db/queue'
import { events } from '@/db/schema/platform'
import type { Tx } from '@/db/transact'
import type { Payload } from '@/jobs/job-kinds'
import { subscribers } from '@/jobs/subscribers'

const payloadShape = z.object({ seq: z.number() })

/** Queues what follows from an event. */
export async function dispatchEvent(tx: Tx, payload: Payload): Promise<void> {
  const { seq } = payloadShape.parse(payload)
  const [event] = await tx.select().from(events).where(eq(events.seq, seq))
  if (!event) return
  for (const subscriber of subscribers[event.name] ?? []) {
    const job = subscriber(event)
    if (job) await enqueue(tx, job)
  }
}
