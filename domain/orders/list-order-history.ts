import { asc, desc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { apiKeys, users } from '@/db/schema/accounts'
import { orderNotes } from '@/db/schema/orders'
import { emails, events } from '@/db/schema/platform'
import type { NoteView, OrderEventView, OrderMailView } from '@/domain/orders/staff-views'

export type OrderHistory = {
  notes: NoteView[]
  mails: OrderMailView[]
  events: OrderEventView[]
}

/** What was written and recorded about an order, and by whom. */
export async function listOrderHistory(reader: Reader, orderId: string): Promise<OrderHistory> {
  const notes = await reader
    .select()
    .from(orderNotes)
    .where(eq(orderNotes.orderId, orderId))
    .orderBy(desc(orderNotes.createdAt), desc(orderNotes.id))
  const recorded = await reader
    .select()
    .from(events)
    .where(eq(events.subject, orderId))
    .orderBy(asc(events.seq))
  const ids = [...notes.map(({ authorId }) => authorId), ...recorded.map(({ actorId }) => actorId)]
  const names = await namesOf(reader, ids)
  return {
    notes: notes.map(({ id, body, createdAt, authorId }) => ({
      id,
      author: names.get(authorId ?? '') ?? null,
      body,
      createdAt,
    })),
    mails: await listMails(reader, orderId),
    events: recorded.map(({ seq, name, actorKind, actorId, data, at }) => ({
      seq,
      name,
      actorKind,
      actorName: names.get(actorId ?? '') ?? null,
      data,
      at,
    })),
  }
}

/** People and API keys by their ids. */
async function namesOf(
  reader: Reader,
  actorIds: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(actorIds)].filter((id) => id !== null)
  if (ids.length === 0) return new Map()
  const people = await reader
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, ids))
  const keys = await reader
    .select({ id: apiKeys.id, name: apiKeys.name })
    .from(apiKeys)
    .where(inArray(apiKeys.id, ids))
  return new Map([...people, ...keys].map((row) => [row.id, row.name]))
}

async function listMails(reader: Reader, orderId: string): Promise<OrderMailView[]> {
  return await reader
    .select({
      id: emails.id,
      template: emails.template,
      recipient: emails.recipient,
      subject: emails.subject,
      status: emails.status,
      createdAt: emails.createdAt,
      sentAt: emails.sentAt,
    })
    .from(emails)
    .where(eq(emails.about, orderId))
    .orderBy(desc(emails.createdAt), desc(emails.id))
}
