import { and, eq, isNotNull, lt } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/read'
import { totpSecrets } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import {
  countRecoveryCodes,
  readRecoveryCode,
  spendRecoveryCode,
} from '@/domain/accounts/recovery-codes'
import { totpStep, unsealTotpSecret } from '@/domain/accounts/totp'
import { recordEvent } from '@/domain/events/record'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

/** Six digits from the app, or a recovery code; spaces and hyphens do not matter. */
export const secondFactorCode = z.string().trim().min(1).max(40)

/** Whether an authenticator app is set up, so that a password alone does not let this person in. */
export async function hasSecondFactor(reader: Reader, userId: string): Promise<boolean> {
  const isConfirmed = and(eq(totpSecrets.userId, userId), isNotNull(totpSecrets.confirmedAt))
  return (await reader.$count(totpSecrets, isConfirmed)) > 0
}

/**
 * Lets pass whoever holds the person's authenticator app or one of their recovery codes, and says which. No code works twice, however
 * many try at once (RFC 6238 §5.2). Throws `second_factor_wrong`. Whoever calls this limits how often it may be tried.
 */
export async function verifySecondFactor(
  tx: Tx,
  actor: Actor,
  { userId, code }: { userId: string; code: string },
): Promise<'totp' | 'recovery-code'> {
  const digits = code.replace(/[\s-]/g, '')
  if (/^\d{6}$/.test(digits)) {
    await verifyTotp(tx, userId, digits)
    return 'totp'
  }
  const recoveryCode = readRecoveryCode(code)
  // Codes of a factor that was taken off again must not stand in for it.
  const isUsed =
    recoveryCode &&
    (await hasSecondFactor(tx, userId)) &&
    (await spendRecoveryCode(tx, userId, recoveryCode))
  if (!isUsed) throw new DomainError('second_factor_wrong')
  const data = { left: await countRecoveryCodes(tx, userId) }
  await recordEvent(tx, { name: 'recovery-code.used', actor, subject: userId, data })
  return 'recovery-code'
}

async function verifyTotp(tx: Tx, userId: string, code: string): Promise<void> {
  const [row] = await tx
    .select({ secret: totpSecrets.secret })
    .from(totpSecrets)
    .where(and(eq(totpSecrets.userId, userId), isNotNull(totpSecrets.confirmedAt)))
  const step = row && totpStep(unsealTotpSecret(row.secret, userId), code, now())
  if (step === undefined) throw new DomainError('second_factor_wrong')
  const accepted = await tx
    .update(totpSecrets)
    .set({ lastStep: step })
    .where(and(eq(totpSecrets.userId, userId), lt(totpSecrets.lastStep, step)))
    .returning({ step: totpSecrets.lastStep })
  if (accepted.length === 0) throw new DomainError('second_factor_wrong')
}
