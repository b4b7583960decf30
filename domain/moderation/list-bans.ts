import { desc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { users } from '@/db/schema/accounts'
import { bans } from '@/db/schema/talk'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { isInForce } from '@/domain/moderation/find-ban'

export type BanView = {
  id: string
  kind: 'account' | 'email' | 'address'
  value: string
  /** Of an account: by which colleagues know it. */
  name: string
  note: string
  createdAt: Date
  expiresAt: Date | null
}

const MAX_SHOWN = 500

/** The bans in force, the newest first. Throws `forbidden` without the permission `comments.moderate`. One query. */
export async function listBans(reader: Reader, actor: Actor): Promise<BanView[]> {
  authorize(actor, 'comments.moderate')
  const rows = await reader
    .select({
      id: bans.id,
      kind: bans.kind,
      value: bans.value,
      note: bans.note,
      createdAt: bans.createdAt,
      expiresAt: bans.expiresAt,
      account: users.name,
      email: users.email,
    })
    .from(bans)
    .leftJoin(users, eq(users.id, bans.value))
    .where(isInForce())
    .orderBy(desc(bans.createdAt), desc(bans.id))
    .limit(MAX_SHOWN)
  return rows.map(({ account, email, ...ban }) => ({ ...ban, name: account || email || ban.value }))
}
