import { and, asc, eq, or } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { orders } from '@/db/schema/orders'
import { events } from '@/db/schema/platform'
import type { Actor } from '@/domain/accounts/actor'
import { assertProved } from '@/domain/accounts/authorize'
import { getAccount } from '@/domain/accounts/get-account'
import { listAddresses } from '@/domain/accounts/list-addresses'
import { listIdentities } from '@/domain/accounts/list-identities'
import { listSessions } from '@/domain/accounts/list-sessions'
import { customerOf } from '@/domain/accounts/whose-account'
import { listOwnComments } from '@/domain/comments/queries'
import { getOrderView } from '@/domain/orders/queries'
import type { OrderView } from '@/domain/orders/views'
import { listOwnRatings } from '@/domain/ratings/queries'
import { listOwnReviews } from '@/domain/reviews/queries'
import { now } from '@/lib/clock'

export type AccountExport = Awaited<ReturnType<typeof exportAccount>>

/**
 * Everything the shop knows about the customer who is signed in, in a form that programs read (GDPR art. 15 and 20). Secrets are not
 * in it, and nothing about anybody else. Throws `sign_in_required`, `forbidden`, `step_up_required`.
 */
export async function exportAccount(reader: Reader, actor: Actor) {
  const { userId } = customerOf(actor)
  assertProved(actor)
  return {
    exportedAt: now(),
    account: await getAccount(reader, userId),
    addresses: await listAddresses(reader, userId),
    identities: await listIdentities(reader, userId),
    sessions: await listSessions(reader, userId),
    orders: await listWholeOrders(reader, userId),
    ratings: await listOwnRatings(reader, userId),
    comments: await listOwnComments(reader, userId),
    reviews: await listOwnReviews(reader, userId),
    events: await listEventsAbout(reader, userId),
  }
}

async function listWholeOrders(reader: Reader, userId: string) {
  const rows = await reader
    .select()
    .from(orders)
    .where(eq(orders.customerId, userId))
    .orderBy(asc(orders.createdAt))
  const whole: OrderView[] = []
  // One after another, because the reader may be a transaction, which has one connection.
  for (const row of rows) whole.push(await getOrderView(reader, row))
  return whole
}

/** What the customer did, and what happened to the account. */
async function listEventsAbout(reader: Reader, userId: string) {
  return await reader
    .select({
      at: events.at,
      name: events.name,
      subject: events.subject,
      data: events.data,
      address: events.address,
    })
    .from(events)
    .where(
      or(
        and(eq(events.actorKind, 'customer'), eq(events.actorId, userId)),
        eq(events.subject, userId),
      ),
    )
    .orderBy(asc(events.seq))
}
