import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { POST } from '@/app/api/hooks/[provider]/route'
import { db } from '@/db/read'
import { jobs, paymentEvents } from '@/db/schema'
import { newId } from '@/lib/ids'
import { sign } from '@/providers/payments/test/webhook'

const anEvent = () => ({ eventId: newId('evt'), ref: newId('sim') })

async function deliver(
  body: string,
  { signature = sign(body), provider = 'test' }: { signature?: string; provider?: string } = {},
) {
  const request = new Request(`http://shop.test/api/hooks/${provider}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'stationer-test-signature': signature },
    body,
  })
  const response = await POST(request, { params: Promise.resolve({ provider }) })
  return { status: response.status, body: await response.json() }
}

async function kept(eventId: string) {
  return await db.select().from(paymentEvents).where(eq(paymentEvents.eventId, eventId))
}

test('an event is kept as it came before it is thanked for, and found out about by a job', async () => {
  const event = anEvent()
  const raw = ` ${JSON.stringify(event)}\n`

  expect(await deliver(raw)).toEqual({ status: 200, body: { received: true } })

  expect(await kept(event.eventId)).toMatchObject([{ body: raw, processedAt: null }])
  const [job] = await db
    .select()
    .from(jobs)
    .where(eq(jobs.dedupeKey, `payment-event:test:${event.eventId}`))
  expect(job).toMatchObject({ name: 'process-payment-event', status: 'queued' })
})

test('an event that comes ten times is kept once and thanked for each time', async () => {
  const event = anEvent()
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => deliver(JSON.stringify(event))),
  )
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200))
  expect(await kept(event.eventId)).toHaveLength(1)
  const queued = await db
    .select()
    .from(jobs)
    .where(
      and(
        eq(jobs.name, 'process-payment-event'),
        eq(jobs.dedupeKey, `payment-event:test:${event.eventId}`),
      ),
    )
  expect(queued).toHaveLength(1)
})

test('what is not signed by the provider is refused and not kept', async () => {
  const event = anEvent()
  const body = JSON.stringify(event)
  for (const signature of ['', 'f'.repeat(64), sign(`${body} `)]) {
    const refused = await deliver(body, { signature })
    expect(refused).toMatchObject({ status: 400, body: { code: 'event_signature_invalid' } })
  }
  expect(await kept(event.eventId)).toEqual([])
})

test('what is signed but makes no sense is refused', async () => {
  expect(await deliver('not JSON')).toMatchObject({
    status: 400,
    body: { code: 'event_malformed' },
  })
  expect((await deliver('{}')).body.code).toBe('event_malformed')
})

test('who is no provider, or sends far too much, is refused', async () => {
  expect(await deliver('{}', { provider: 'constructor' })).toMatchObject({ status: 404 })
  expect(await deliver('x'.repeat(300_000))).toMatchObject({
    status: 413,
    body: { code: 'body_too_large' },
  })
})
