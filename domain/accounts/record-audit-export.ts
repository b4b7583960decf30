import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { assertProved, authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'

/** Writes down that somebody takes the log away, before they do. Throws `forbidden`, `step_up_required`. */
export async function recordAuditExport(
  tx: Tx,
  actor: Actor,
  filter: Record<string, string>,
): Promise<void> {
  authorize(actor, 'audit.export')
  assertProved(actor)
  await recordEvent(tx, { name: 'audit.exported', actor, subject: 'audit', data: { filter } })
}
