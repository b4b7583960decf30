import { and, eq, lt } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { idempotencyKeys } from '@/db/schema/platform'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

export type IdempotencyClaim = {
  /** What the key belongs to, so that two clients who choose the same key never meet. */
  scope: string
  key: string
  /** Of the whole request: the same key with another request is a mistake of the client. */
  requestHash: string
}

export type StoredAnswer = { status: number; body: unknown }

/** After this long a claim whose answer never came is taken to have died with its process. */
const ABANDONED_AFTER_MS = 2 * 60_000

/**
 * Takes a key for the work that follows in `tx`, or returns the answer that its first use got.
 * Throws `idempotency_key_reused` for another request and `idempotency_in_progress` while the first is still running.
 */
export async function claimIdempotencyKey(
  tx: Tx,
  claim: IdempotencyClaim,
): Promise<StoredAnswer | undefined> {
  const at = now()
  await tx
    .delete(idempotencyKeys)
    .where(
      and(
        isClaim(claim),
        eq(idempotencyKeys.state, 'running'),
        lt(idempotencyKeys.createdAt, new Date(at.getTime() - ABANDONED_AFTER_MS)),
      ),
    )
  const taken = await tx
    .insert(idempotencyKeys)
    .values({ ...claim, state: 'running', createdAt: at })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key })
  if (taken.length > 0) return undefined

  const [first] = await tx.select().from(idempotencyKeys).where(isClaim(claim))
  if (first && first.requestHash !== claim.requestHash) {
    throw new DomainError('idempotency_key_reused')
  }
  if (first?.state !== 'done' || first.responseStatus === null) {
    throw new DomainError('idempotency_in_progress')
  }
  return { status: first.responseStatus, body: first.response }
}

/** Keeps the answer for whoever repeats the request. */
export async function storeIdempotentAnswer(
  tx: Tx,
  claim: IdempotencyClaim,
  answer: StoredAnswer,
): Promise<void> {
  await tx
    .update(idempotencyKeys)
    .set({ state: 'done', responseStatus: answer.status, response: answer.body })
    .where(isClaim(claim))
}

/** Gives a key back after a refusal, so that the request may be repeated. */
export async function releaseIdempotencyKey(tx: Tx, claim: IdempotencyClaim): Promise<void> {
  await tx.delete(idempotencyKeys).where(and(isClaim(claim), eq(idempotencyKeys.state, 'running')))
}

function isClaim({ scope, key }: IdempotencyClaim) {
  return and(eq(idempotencyKeys.scope, scope), eq(idempotencyKeys.key, key))
}
