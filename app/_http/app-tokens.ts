import type { z } from 'zod'
import { provePassword } from '@/app/_http/prove-password'
import type { Visit } from '@/app/_http/visit'
import { transact } from '@/db/transact'
import type { Bearer } from '@/domain/accounts/issue-bearer'
import { refreshBearer, type refreshBearerInput } from '@/domain/accounts/refresh-bearer'
import { signInApp as signIn, type signInAppInput } from '@/domain/accounts/sign-in-app'
import type { Customer } from '@/domain/accounts/whose-account'
import { adoptOrders } from '@/domain/orders/adopt-orders'
import { DomainError } from '@/lib/errors'

/** Compares the password before the transaction, as every sign-in does; earlier orders come along. Throws what the verb throws. */
export async function signInApp(
  visit: Visit,
  { email, password, code }: z.infer<typeof signInAppInput>,
): Promise<Bearer> {
  const { request, actor } = visit
  const proved = await provePassword(email, password, visit)
  const address = actor.entry?.address ?? ''
  const arrival = { userAgent: request.headers.get('user-agent') ?? '', address }
  return await transact(async (tx) => {
    const { userId, sessionId, ...bearer } = await signIn(tx, actor, { proved, code, arrival })
    const customer: Customer = { kind: 'customer', userId, entry: { address, sessionId } }
    await adoptOrders(tx, customer, { userId })
    return bearer
  })
}

/** Throws `bearer_invalid` once the end of a copied token's session has been written down. */
export async function refreshApp(
  { actor }: Visit,
  input: z.infer<typeof refreshBearerInput>,
): Promise<Bearer> {
  const bearer = await transact((tx) => refreshBearer(tx, actor, input))
  if (!bearer) throw new DomainError('bearer_invalid')
  return bearer
}
