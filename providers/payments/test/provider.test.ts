import { expect, test } from 'vitest'
import type { SessionRequest } from '@/domain/payments/provider'
import { newId } from '@/lib/ids'
import { testProvider } from '@/providers/payments/test/provider'
import { decide, type SimulatedOutcome } from '@/providers/payments/test/simulator'

function request(wish: Partial<SessionRequest> = {}): SessionRequest {
  return {
    idempotencyKey: newId('pop'),
    amount: { amount: 500, currency: 'EUR' },
    orderNumber: '1001',
    email: 'a@example.com',
    returnUrl: 'http://shop.example/back',
    capture: 'automatic',
    ...wish,
  }
}

async function aPayment(outcome?: SimulatedOutcome, wish: Partial<SessionRequest> = {}) {
  const { ref } = await testProvider.createSession(request(wish))
  if (outcome) await decide(ref, outcome)
  return ref
}

const euros = (amount: number) => ({ amount, currency: 'EUR' })

test('a repeated request leads to the same session', async () => {
  const wanted = request()
  const [first, second] = await Promise.all([
    testProvider.createSession(wanted),
    testProvider.createSession(wanted),
  ])
  expect(second).toEqual(first)
  expect(first.url).toBe(`/pay/${first.ref}`)
  expect(await testProvider.createSession(request())).not.toEqual(first)
})

test.each([
  ['success', { state: 'captured', authorized: 500, captured: 500 }],
  ['success_after_leaving', { state: 'captured', authorized: 500, captured: 500 }],
  ['decline', { state: 'closed', authorized: 0, captured: 0, reason: 'card_declined' }],
] as const)('%s is what the provider says afterwards', async (outcome, facts) => {
  const ref = await aPayment(outcome)
  expect(await testProvider.retrieve(ref)).toMatchObject({ ref, refunded: 0, ...facts })
})

test('the first decision stands', async () => {
  const ref = await aPayment('decline')
  await decide(ref, 'success')
  expect((await testProvider.retrieve(ref)).state).toBe('closed')
})

test('a silent provider does not answer until it is given a word', async () => {
  const ref = await aPayment('no_answer')
  await expect(testProvider.retrieve(ref)).rejects.toThrow('does not answer')
  await decide(ref, 'success')
  expect((await testProvider.retrieve(ref)).state).toBe('captured')
})

test('money set aside is taken once, and what is open can be called off', async () => {
  const ref = await aPayment('success', { capture: 'manual' })
  expect(await testProvider.retrieve(ref)).toMatchObject({ state: 'authorized', captured: 0 })
  await testProvider.capture(ref, euros(500), 'capture-1')
  expect(await testProvider.capture(ref, euros(500), 'capture-1')).toMatchObject({ captured: 500 })
  expect(await testProvider.void(ref, 'void-late')).toMatchObject({ state: 'captured' })

  const open = await aPayment()
  expect(await testProvider.void(open, 'void-1')).toMatchObject({ state: 'closed' })
})

test('a refund with the same key is made once, and never above what was taken', async () => {
  const ref = await aPayment('success')
  await testProvider.refund(ref, euros(300), 'refund-1')
  expect((await testProvider.refund(ref, euros(300), 'refund-1')).refunded).toBe(300)
  expect((await testProvider.refund(ref, euros(300), 'refund-2')).refunded).toBe(300)
  expect((await testProvider.refund(ref, euros(200), 'refund-3')).refunded).toBe(500)
})

test('a payment it never heard of is not found', async () => {
  await expect(testProvider.retrieve('sim_unknown')).rejects.toMatchObject({ code: 'not_found' })
})
