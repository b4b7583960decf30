import { and, eq } from 'drizzle-orm'
import { users } from '@/db/schema/accounts'
import { media } from '@/db/schema/media'
import { authors } from '@/db/schema/publication'
import type { Tx } from '@/db/transact'
import { DomainError } from '@/lib/errors'

/** Throws `invalid_input` naming the field. */
export async function requirePortrait(tx: Tx, mediaId: string | null): Promise<void> {
  if (mediaId === null || (await tx.$count(media, eq(media.id, mediaId))) > 0) return
  throw new DomainError('invalid_input', { field: 'mediaId', reason: 'not_found' })
}

/** A colleague, and one who has no name above articles yet. Throws `invalid_input` naming the field. */
export async function requireAccount(tx: Tx, userId: string): Promise<void> {
  const isColleague = and(eq(users.id, userId), eq(users.kind, 'staff'))
  if ((await tx.$count(users, isColleague)) === 0) {
    throw new DomainError('invalid_input', { field: 'userId', reason: 'not_found' })
  }
  if ((await tx.$count(authors, eq(authors.userId, userId))) === 0) return
  throw new DomainError('invalid_input', { field: 'userId', reason: 'taken' })
}
