import { and, eq, isNull } from 'drizzle-orm'
import { Secret } from 'otpauth'
import type { Reader } from '@/db/read'
import { recoveryCodes } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import { now } from '@/lib/clock'
import { hashToken, newId } from '@/lib/ids'

const COUNT = 10
/** 80 random bits: a plain hash of them cannot be searched. */
const CODE_BYTES = 10
const CODE = /^[A-Z2-7]{16}$/

/** What somebody may type for one: with or without hyphens, in any case. */
export function readRecoveryCode(typed: string): string | undefined {
  const code = typed.replace(/[\s-]/g, '').toUpperCase()
  return CODE.test(code) ? code : undefined
}

/** Ten new codes (`abcd-efgh-ijkl-mnop`) in place of all former ones. Told here and never again: only hashes are stored. */
export async function replaceRecoveryCodes(tx: Tx, userId: string): Promise<string[]> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId))
  const codes = Array.from({ length: COUNT }, () => new Secret({ size: CODE_BYTES }).base32)
  await tx
    .insert(recoveryCodes)
    .values(codes.map((code) => ({ id: newId('rec'), userId, codeHash: hashToken(code) })))
  return codes.map((code) => code.toLowerCase().match(/.{4}/g)?.join('-') ?? code)
}

/** Uses a code up; of any number who try at once, one gets it. */
export async function spendRecoveryCode(tx: Tx, userId: string, code: string): Promise<boolean> {
  const used = await tx
    .update(recoveryCodes)
    .set({ usedAt: now() })
    .where(and(isUnused(userId), eq(recoveryCodes.codeHash, hashToken(code))))
    .returning({ id: recoveryCodes.id })
  return used.length === 1
}

export async function countRecoveryCodes(reader: Reader, userId: string): Promise<number> {
  return await reader.$count(recoveryCodes, isUnused(userId))
}

function isUnused(userId: string) {
  return and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt))
}
