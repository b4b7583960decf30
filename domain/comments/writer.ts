import { ZodError } from 'zod'
import type { Tx } from '@/db/transact'
import { type Actor, accountIdOf } from '@/domain/accounts/actor'
import { getAccount } from '@/domain/accounts/get-account'
import { normaliseEmail } from '@/domain/accounts/normalise-email'
import { addressHashOf } from '@/domain/moderation/hash-address'

/** Who writes, as it is kept with what they write. */
export type Writer = {
  userId: string | null
  name: string
  email: string
  emailNorm: string
  addressHash: string
  /** The account, or else the address: by which the same text of the same person is known again. */
  key: string
}

const MISSING = {
  name: problem('name', 'Please tell your name.'),
  email: problem('email', 'Please tell your e-mail address.'),
}

/** An account writes under its own address, whatever was typed. Throws `invalid_input` where somebody has no name or address. */
export async function writerOf(
  tx: Tx,
  actor: Actor,
  typed: { name: string; email: string },
): Promise<Writer> {
  const userId = accountIdOf(actor) ?? null
  const account = userId ? await getAccount(tx, userId) : undefined
  const name = typed.name || account?.name || ''
  const email = account?.email ?? typed.email
  const missing = [...(name ? [] : [MISSING.name]), ...(email ? [] : [MISSING.email])]
  if (missing.length > 0) throw new ZodError(missing)
  const emailNorm = normaliseEmail(email)
  const addressHash = addressHashOf(actor)
  return { userId, name, email, emailNorm, addressHash, key: userId ?? emailNorm }
}

function problem(field: string, message: string) {
  return { code: 'custom' as const, path: [field], message, input: undefined }
}
