import { describe, expect, it } from 'vitest'
import { claimIdempotencyKey, releaseIdempotencyKey, storeIdempotentAnswer } from '@/db/idempotency'
import { transact } from '@/db/transact'
import { now, setClock } from '@/lib/clock'

const claim = { scope: 'guest POST /orders', key: 'k', requestHash: 'h' }
const answer = { status: 201, body: { id: 'ord_1' } }

function claimAndStore(key: string) {
  return transact(async (tx) => {
    const stored = await claimIdempotencyKey(tx, { ...claim, key })
    if (stored) return stored
    await storeIdempotentAnswer(tx, { ...claim, key }, answer)
    return 'first'
  })
}

describe('claimIdempotencyKey', () => {
  it('lets exactly one of many through and gives the others its answer', async () => {
    const results = await Promise.all(Array.from({ length: 20 }, () => claimAndStore('race')))
    expect(results.filter((result) => result === 'first')).toHaveLength(1)
    expect(results.filter((result) => result !== 'first')).toEqual(Array(19).fill(answer))
  })

  it('leaves no trace of a transaction that failed', async () => {
    const failed = transact(async (tx) => {
      await claimIdempotencyKey(tx, { ...claim, key: 'rolled-back' })
      throw new Error('the verb refused')
    })
    await expect(failed).rejects.toThrow('the verb refused')
    expect(await claimAndStore('rolled-back')).toBe('first')
  })

  it('refuses another request and one still running', async () => {
    await transact((tx) => claimIdempotencyKey(tx, { ...claim, key: 'running' }))
    const again = transact((tx) => claimIdempotencyKey(tx, { ...claim, key: 'running' }))
    await expect(again).rejects.toMatchObject({ code: 'idempotency_in_progress' })
    const other = transact((tx) =>
      claimIdempotencyKey(tx, { ...claim, key: 'running', requestHash: 'x' }),
    )
    await expect(other).rejects.toMatchObject({ code: 'idempotency_key_reused' })
  })

  it('takes over from a process that died, and a key that was given back', async () => {
    await transact((tx) => claimIdempotencyKey(tx, { ...claim, key: 'died' }))
    const later = new Date(now().getTime() + 5 * 60_000)
    setClock(() => later)
    expect(await claimAndStore('died')).toBe('first')
    await transact((tx) => claimIdempotencyKey(tx, { ...claim, key: 'back' }))
    await transact((tx) => releaseIdempotencyKey(tx, { ...claim, key: 'back' }))
    expect(await claimAndStore('back')).toBe('first')
  })
})
