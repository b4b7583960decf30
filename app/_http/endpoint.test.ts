import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { endpoint } from '@/app/_http/endpoint'
import { DomainError } from '@/lib/errors'

const context = { params: Promise.resolve({ id: 'thing_1' }) }
const url = 'http://shop.test/api/v1/carts/thing_1/lines'

function get(headers: Record<string, string> = {}, search = '') {
  return new NextRequest(`${url}${search}`, { headers })
}

function post(body: unknown, headers: Record<string, string> = {}) {
  return new NextRequest(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

const read = endpoint({
  input: z.object({
    params: z.object({ id: z.string() }),
    query: z.object({ tag: z.union([z.string(), z.array(z.string())]).optional() }),
  }),
  read: async (_reader, { params, query }) => ({ body: { id: params.id, tag: query.tag } }),
})

function counting(options: { idempotency?: 'required' | 'none' } = {}) {
  const calls: number[] = []
  const handle = endpoint({
    input: z.object({ body: z.object({ amount: z.int() }) }),
    write: async (_tx, { body }) => {
      if (body.amount < 0) throw new DomainError('quantity_too_large', { max: 9 })
      calls.push(body.amount)
      return { status: 201, body: { call: calls.length } }
    },
    ...options,
  })
  return { calls, handle }
}

describe('endpoint: reading', () => {
  it('answers JSON with an ETag, and 304 to whoever holds it', async () => {
    const first = await read(get({}, '?tag=a&tag=b'), context)
    expect(await first.json()).toEqual({ id: 'thing_1', tag: ['a', 'b'] })
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"/)
    const second = await read(get({ 'if-none-match': `"x", ${etag}` }, '?tag=a&tag=b'), context)
    expect(second.status).toBe(304)
    expect(await second.text()).toBe('')
    expect((await read(get({ 'if-none-match': etag }), context)).status).toBe(200)
  })
})

describe('endpoint: refusing', () => {
  it('answers problem details with every field', async () => {
    const response = await counting().handle(post({ amount: 'x' }), context)
    expect(response.status).toBe(422)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({
      type: '/api/v1/docs#invalid_input',
      title: 'Invalid input',
      status: 422,
      code: 'invalid_input',
      errors: [{ path: 'amount', message: 'Please write a whole number.' }],
    })
  })

  it('tells the refusal of a verb with its details', async () => {
    const response = await counting().handle(post({ amount: -1 }), context)
    expect(await response.json()).toMatchObject({
      code: 'quantity_too_large',
      detail: 'You can order at most 9 of this.',
      details: { max: 9 },
    })
  })

  it.each([
    ['a body that is no JSON', post('{'), 400, 'malformed_request'],
    [
      'another content type',
      post('a=1', { 'content-type': 'text/plain' }),
      415,
      'unsupported_media_type',
    ],
    ['a body too large', post({ amount: 1, pad: 'x'.repeat(140_000) }), 413, 'body_too_large'],
  ])('refuses %s', async (_, request, status, code) => {
    const response = await counting().handle(request, context)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ code })
  })

  it('hides what nobody expected', async () => {
    const handle = endpoint({
      input: z.object({}),
      read: async () => {
        throw new TypeError('secret detail')
      },
    })
    const response = await handle(get({ 'x-stationer-request-id': 'req-1' }), context)
    expect(response.status).toBe(500)
    const text = await response.text()
    expect(text).not.toContain('secret')
    expect(text).toContain('req-1')
  })
})

describe('endpoint: Idempotency-Key', () => {
  it('runs the verb once and replays its answer', async () => {
    const { calls, handle } = counting()
    const first = await handle(post({ amount: 1 }, { 'idempotency-key': '"k1"' }), context)
    const second = await handle(post({ amount: 1 }, { 'idempotency-key': 'k1' }), context)
    expect(calls).toHaveLength(1)
    expect(first.headers.get('idempotency-replayed')).toBeNull()
    expect(second.headers.get('idempotency-replayed')).toBe('true')
    expect(second.status).toBe(201)
    expect(await second.json()).toEqual(await first.json())
  })

  it('runs once for many equal requests at the same time', async () => {
    const { calls, handle } = counting()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        handle(post({ amount: 1 }, { 'idempotency-key': 'race' }), context),
      ),
    )
    expect(calls).toHaveLength(1)
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]))
  })

  it('refuses the key with another body', async () => {
    const { handle } = counting()
    await handle(post({ amount: 1 }, { 'idempotency-key': 'k2' }), context)
    const other = await handle(post({ amount: 2 }, { 'idempotency-key': 'k2' }), context)
    expect(other.status).toBe(422)
    expect(await other.json()).toMatchObject({ code: 'idempotency_key_reused' })
  })

  it('leaves the key free after a refusal', async () => {
    const { handle } = counting()
    const refused = await handle(post({ amount: -1 }, { 'idempotency-key': 'k3' }), context)
    expect(refused.status).toBe(422)
    expect((await handle(post({ amount: 1 }, { 'idempotency-key': 'k3' }), context)).status).toBe(
      201,
    )
  })

  it('asks for the key where it is required', async () => {
    const { handle } = counting({ idempotency: 'required' })
    const response = await handle(post({ amount: 1 }), context)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'idempotency_key_required' })
  })

  it('lays the answer out anew after the commit, for a repeated request too', async () => {
    let finished = 0
    const handle = endpoint({
      input: z.object({}),
      write: async () => ({ status: 201, body: { id: 'thing_1' } }),
      finish: async ({ status, body }) => {
        finished += 1
        return { status, body: { kept: body, finished } }
      },
    })
    const first = await handle(post({}, { 'idempotency-key': 'k5' }), context)
    const second = await handle(post({}, { 'idempotency-key': 'k5' }), context)
    expect(await first.json()).toEqual({ kept: { id: 'thing_1' }, finished: 1 })
    expect(await second.json()).toEqual({ kept: { id: 'thing_1' }, finished: 2 })
  })

  it('never hands an answer to a second client where keys are not honoured', async () => {
    const { calls, handle } = counting({ idempotency: 'none' })
    await handle(post({ amount: 1 }, { 'idempotency-key': 'k6' }), context)
    const second = await handle(post({ amount: 1 }, { 'idempotency-key': 'k6' }), context)
    expect(calls).toHaveLength(2)
    expect(second.headers.get('idempotency-replayed')).toBeNull()
  })

  it('says so while the first request still talks to the outside', async () => {
    const gate = Promise.withResolvers<void>()
    const handle = endpoint({
      input: z.object({}),
      act: async () => {
        await gate.promise
        return { body: { done: true } }
      },
    })
    const first = handle(post({}, { 'idempotency-key': 'k4' }), context)
    await new Promise((resolve) => setTimeout(resolve, 50))
    const second = await handle(post({}, { 'idempotency-key': 'k4' }), context)
    expect(await second.json()).toMatchObject({ code: 'idempotency_in_progress', status: 409 })
    gate.resolve()
    expect((await first).status).toBe(200)
    const third = await handle(post({}, { 'idempotency-key': 'k4' }), context)
    expect(third.headers.get('idempotency-replayed')).toBe('true')
  })
})
