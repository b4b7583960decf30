import { Secret, TOTP } from 'otpauth'
import { transact } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { confirmTotp } from '@/domain/accounts/confirm-totp'
import { startTotp } from '@/domain/accounts/start-totp'
import { now } from '@/lib/clock'

/** Gives a colleague an authenticator app. `code(0)` and `code(1)` are what it shows now and next; each is good once. */
export async function aSecondFactor(
  userId: string,
): Promise<{ code: (steps: number) => string; recoveryCodes: readonly string[] }> {
  const actor: Actor = { kind: 'staff', userId, permissions: [], provedAt: now() }
  const { secret, sealed } = startTotp(actor, { issuer: 'A shop', label: 'kit@example.org' })
  const totp = new TOTP({ secret: Secret.fromBase32(secret) })
  const code = (steps: number) => totp.generate({ timestamp: now().getTime() + steps * 30_000 })
  const { recoveryCodes } = await transact((tx) =>
    confirmTotp(tx, actor, { sealed, code: code(-1) }),
  )
  return { code, recoveryCodes }
}
