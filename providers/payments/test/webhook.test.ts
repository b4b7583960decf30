import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { freePort } from '@/db/testing'
import type { ProviderEvent } from '@/domain/payments/provider'
import { config } from '@/lib/config'
import { testProvider } from '@/providers/payments/test/provider'
import { decide } from '@/providers/payments/test/simulator'
import { deliverEvent, sign } from '@/providers/payments/test/webhook'

const SIGNATURE = 'stationer-test-signature'
const body = JSON.stringify({ eventId: 'evt_1', ref: 'sim_1' })

const delivered: { url: string | undefined; event: ProviderEvent }[] = []

/** The shop's door, as far as the provider can see it. */
const shop = createServer(async (request: IncomingMessage, response) => {
  const headers = new Headers({ [SIGNATURE]: String(request.headers[SIGNATURE]) })
  const event = testProvider.parseEvent(headers, await text(request))
  delivered.push({ url: request.url, event })
  response.end('{}')
})

beforeAll(async () => {
  config.port = await freePort()
  await new Promise<void>((resolve) => shop.listen(config.port, '127.0.0.1', resolve))
})
afterAll(() => new Promise((resolve) => shop.close(resolve)))
beforeEach(() => {
  delivered.length = 0
})

function parse(signature: string | undefined, content: string): ProviderEvent {
  return testProvider.parseEvent(new Headers(signature ? { [SIGNATURE]: signature } : {}), content)
}

async function openSession(key: string): Promise<string> {
  const { ref } = await testProvider.createSession({
    idempotencyKey: key,
    amount: { amount: 500, currency: 'EUR' },
    orderNumber: '1001',
    email: 'a@example.com',
    returnUrl: 'http://shop.example/back',
    capture: 'automatic',
  })
  return ref
}

test('a signed event is read', () => {
  expect(parse(sign(body), body)).toEqual({ eventId: 'evt_1', ref: 'sim_1' })
})

test('an event without, with another’s or with a cut signature is refused', () => {
  for (const signature of [undefined, '', sign(`${body} `), sign(body).slice(1), 'ü'.repeat(64)]) {
    expect(() => parse(signature && encodeURI(signature), body)).toThrow('event_signature_invalid')
  }
  expect(() => parse(sign(body), body.replace('sim_1', 'sim_2'))).toThrow('event_signature_invalid')
})

test('a signed event that says nothing useful is refused', () => {
  for (const content of ['', 'no json', '[]', '{"eventId":"evt_1"}', '{"eventId":"","ref":"x"}']) {
    expect(() => parse(sign(content), content)).toThrow('event_malformed')
  }
})

test('events go over HTTP to the shop’s own door', async () => {
  await deliverEvent({ eventId: 'evt_2', ref: 'sim_2' })
  expect(delivered).toEqual([{ url: '/api/hooks/test', event: { eventId: 'evt_2', ref: 'sim_2' } }])
})

test('a shop that is away makes the payment page no trouble', async () => {
  const { port } = config
  config.port = await freePort()
  await expect(deliverEvent({ eventId: 'evt_3', ref: 'sim_3' })).resolves.toBeUndefined()
  config.port = port
})

test('the same event is told twice, or before the customer goes back, when the tester wants it', async () => {
  const twice = await openSession('twice')
  await decide(twice, 'webhook_twice')
  expect(delivered).toHaveLength(2)
  expect(delivered[0]).toEqual(delivered[1])

  const before = await openSession('before')
  expect(await decide(before, 'webhook_before_return')).toEqual({
    returnUrl: 'http://shop.example/back',
  })
  expect(delivered.at(-1)?.event.ref).toBe(before)
})
