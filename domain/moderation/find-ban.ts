import { and, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { bans } from '@/db/schema/talk'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

export type Person = { userId?: string | null; emailNorm?: string; addressHash?: string }

/** Throws `banned` where a ban that has not expired fits the account, the e-mail address or the network. One query. */
export async function assertNotBanned(reader: Reader, person: Person): Promise<void> {
  const fits = [
    person.userId ? and(eq(bans.kind, 'account'), eq(bans.value, person.userId)) : undefined,
    person.emailNorm ? and(eq(bans.kind, 'email'), eq(bans.value, person.emailNorm)) : undefined,
    person.addressHash
      ? and(eq(bans.kind, 'address'), eq(bans.value, person.addressHash))
      : undefined,
  ].filter((one) => one !== undefined)
  if (fits.length === 0) return
  const [ban] = await reader
    .select({ id: bans.id })
    .from(bans)
    .where(and(or(...fits), isInForce()))
    .limit(1)
  if (ban) throw new DomainError('banned')
}

/** Of a ban: without an end, or before it. */
export function isInForce() {
  return or(isNull(bans.expiresAt), gt(bans.expiresAt, now()))
}

/** Which of these values are banned in this way. */
export async function listBannedAmong(
  reader: Reader,
  kind: 'account' | 'email' | 'address',
  values: readonly string[],
): Promise<Set<string>> {
  if (values.length === 0) return new Set()
  const rows = await reader
    .select({ value: bans.value })
    .from(bans)
    .where(and(eq(bans.kind, kind), inArray(bans.value, [...values]), isInForce()))
  return new Set(rows.map(({ value }) => value))
}
