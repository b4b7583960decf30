import { z } from 'zod'
import type { EventFilter } from '@/domain/events/list-events'
import { startOfDay } from '@/lib/day-in-zone'

const word = z.string().trim().max(200).catch('')

/** The filters as they stand in the address; what makes no sense there is as good as absent. */
export const auditQuery = z.object({
  who: word,
  what: word,
  subject: word,
  from: word,
  to: word,
  before: z.coerce.number().int().positive().optional().catch(undefined),
})

export type AuditQuery = z.infer<typeof auditQuery>

/** Days are those of the shop's clock, the last one included. */
export function filterOf(query: AuditQuery, timeZone: string): EventFilter {
  return {
    actorId: query.who || undefined,
    name: query.what || undefined,
    subject: query.subject || undefined,
    from: startOfDay(query.from, timeZone),
    to: startOfDay(query.to, timeZone, 1),
    before: query.before,
  }
}
