import { createHash } from 'node:crypto'
import type { Answer } from '@/app/_http/answer'
import type { Visit } from '@/app/_http/visit'
import {
  claimIdempotencyKey,
  type IdempotencyClaim,
  releaseIdempotencyKey,
  storeIdempotentAnswer,
} from '@/db/idempotency'
import { type Tx, transact } from '@/db/transact'
import { actorId } from '@/domain/accounts/actor'
import { DomainError } from '@/lib/errors'
import { hashToken } from '@/lib/ids'

export type IdempotentRequest = IdempotencyClaim
type Once = { answer: Answer; isReplayed: boolean }

const MAX_KEY_LENGTH = 255

/** The claim a request makes by its `Idempotency-Key` header; none without the header. */
export function readIdempotencyKey(
  visit: Visit,
  body: string,
  rule: 'optional' | 'required' = 'optional',
): IdempotentRequest | undefined {
  const { request, actor, cartToken } = visit
  // The draft makes the header a structured string, in quotes; nearly everybody sends it bare.
  const key = request.headers
    .get('idempotency-key')
    ?.trim()
    .replace(/^"(.*)"$/, '$1')
  if (!key) {
    if (rule === 'required') throw new DomainError('idempotency_key_required')
    return undefined
  }
  if (key.length > MAX_KEY_LENGTH) throw new DomainError('malformed_request')
  const owner = actorId(actor) ?? (cartToken ? hashToken(cartToken) : 'guest')
  const { pathname, search } = request.nextUrl
  const content = `${request.method} ${pathname}${search}\n${body}`
  return {
    // Hashed, because an address may hold the key to a cart or an order.
    scope: hashToken(`${owner} ${request.method} ${pathname}`),
    key,
    requestHash: createHash('sha256').update(content).digest('hex'),
  }
}

export const idempotently = {
  /** Claim, effect and answer are one transaction: either all of them are there or none. A refusal leaves the key free. */
  async write(key: IdempotentRequest, work: (tx: Tx) => Promise<Answer>): Promise<Once> {
    return await transact(async (tx) => {
      const stored = await claimIdempotencyKey(tx, key)
      if (stored) return { answer: stored, isReplayed: true }
      const answer = await work(tx)
      await storeIdempotentAnswer(tx, key, storable(answer))
      return { answer, isReplayed: false }
    })
  },

  /** The claim is committed first, so that a second request sees the first one running. */
  async act(key: IdempotentRequest, work: () => Promise<Answer>): Promise<Once> {
    const stored = await transact((tx) => claimIdempotencyKey(tx, key))
    if (stored) return { answer: stored, isReplayed: true }
    try {
      const answer = await work()
      await transact((tx) => storeIdempotentAnswer(tx, key, storable(answer)))
      return { answer, isReplayed: false }
    } catch (error) {
      await transact((tx) => releaseIdempotencyKey(tx, key))
      throw error
    }
  },
}

function storable({ status, body }: Answer) {
  return { status: status ?? (body === undefined ? 204 : 200), body: body ?? null }
}
