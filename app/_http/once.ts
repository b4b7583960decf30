import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Onward } from '@/app/_http/form'
import type { Visit } from '@/app/_http/visit'
import { claimIdempotencyKey, storeIdempotentAnswer } from '@/db/idempotency'
import type { Tx } from '@/db/transact'
import { actorId } from '@/domain/accounts/actor'
import { DomainError, isDomainError } from '@/lib/errors'
import { hashToken, newToken } from '@/lib/ids'

/** The hidden field of a form that must count once; a page makes a new one each time it is shown. */
export const onceKey = z.string().regex(/^[\w-]{43}$/)
export const newOnceKey = newToken

/** What a form door does in its transaction. */
export type Write<Input> = (tx: Tx, input: Input, visit: Visit) => Promise<Onward>

/**
 * Lets a form count once however often it is sent: key, effect and where it led are one transaction, and a second
 * sending is led where the first one was. Throws `form_already_sent` when the same key comes with other contents,
 * which is somebody who went back and changed their mind.
 */
export function once<Input extends { onceKey: string }>(write: Write<Input>): Write<Input> {
  return async function writeOnce(tx, input, visit) {
    const owner = actorId(visit.actor) ?? 'guest'
    const claim = {
      scope: hashToken(`form ${owner} ${visit.request.nextUrl.pathname}`),
      key: input.onceKey,
      requestHash: createHash('sha256').update(JSON.stringify(input)).digest('hex'),
    }
    const first = await claimed(tx, claim)
    if (first) return leading.parse(first.body)
    const onward = await write(tx, input, visit)
    await storeIdempotentAnswer(tx, claim, { status: 303, body: { to: onward.to } })
    return onward
  }
}

const leading = z.object({ to: z.string() })

async function claimed(tx: Tx, claim: Parameters<typeof claimIdempotencyKey>[1]) {
  try {
    return await claimIdempotencyKey(tx, claim)
  } catch (error) {
    if (isDomainError(error, 'idempotency_key_reused')) throw new DomainError('form_already_sent')
    throw error
  }
}
