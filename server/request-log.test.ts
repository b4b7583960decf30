import { expect, test, vi } from 'vitest'
import { redactPath } from '@/server/request-log'
import { openFrontDoor } from '@/server/testing'

const TOKEN = 'Zm9vYmFyYmF6cXV4MTIzNAZm9vYmFyYmF6cXV4MTIzN'

test.each([
  ['/products/ink', '/products/ink'],
  [`/orders/${TOKEN}`, '/orders/[token]'],
  ['/orders/short/thanks', '/orders/[token]/thanks'],
  ['/pay/pay_123', '/pay/[token]'],
  ['/api/v1/orders/abc/cancellation', '/api/v1/orders/[token]/cancellation'],
  [`/confirm/${TOKEN.slice(0, 43)}`, '/confirm/[token]'],
  [`/_next/static/${TOKEN.slice(0, 43)}`, `/_next/static/${TOKEN.slice(0, 43)}`],
])('%s is logged as %s', (path, logged) => {
  expect(redactPath(path)).toBe(logged)
})

test('each request leaves one line, without its query', async () => {
  const { ask, lines } = await openFrontDoor((_, response) => void response.end('page'))
  const answer = await ask('/products/ink?token=secret')
  await vi.waitUntil(() => lines.length > 0)
  expect(lines).toEqual([
    {
      id: answer.headers['x-request-id'],
      method: 'GET',
      path: '/products/ink',
      status: 200,
      ms: expect.any(Number),
      bytes: expect.any(Number),
      cache: 'miss',
    },
  ])
  expect(lines[0]?.bytes).toBeGreaterThan(answer.body.length)
})

test('a visitor who left is told apart', async () => {
  const { port, lines } = await openFrontDoor(() => new Promise(() => undefined))
  const leaver = new AbortController()
  const { signal } = leaver
  const left = fetch(`http://127.0.0.1:${port}/cart`, { signal }).catch(() => 'left')
  setTimeout(() => leaver.abort(), 50)
  await left
  await vi.waitUntil(() => lines.length > 0)
  expect(lines[0]).toMatchObject({ path: '/cart', aborted: true })
})
