import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { endpoint } from '@/app/_http/endpoint'
import { form } from '@/app/_http/form'
import { RATE_LIMITS } from '@/lib/rate-limits'

const context = { params: Promise.resolve({}) }
const { limit } = RATE_LIMITS['sign-in-account']
const email = z.object({ email: z.string() })
const limitedBy = {
  rateClass: 'sign-in-account',
  keyOf: (sent: { email: string }) => sent.email,
} as const

test('a form about one account is refused with a page after its share, wherever it comes from', async () => {
  const door = form({
    name: 'sign-in',
    input: email,
    limitedBy,
    back: '/sign-in',
    act: async () => ({ to: '/account' }),
  })
  const send = (address: string, who: string) =>
    door(
      new NextRequest('http://shop.test/cart/lines', {
        method: 'POST',
        headers: { host: 'shop.test', 'x-stationer-client': address },
        body: new URLSearchParams({ email: who }),
      }),
      context,
    )
  for (let i = 0; i < limit; i += 1) {
    expect((await send(`192.0.2.${i}`, 'ada@example.org')).status).toBe(303)
  }
  const refused = await send('198.51.100.1', 'ada@example.org')
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused.text()).toContain('too often in a short time')
  expect((await send('198.51.100.1', 'eve@example.org')).status).toBe(303)
})

test('an endpoint says the same in problem details', async () => {
  const door = endpoint({
    input: z.object({ body: email }),
    limitedBy: { rateClass: 'mail-account', keyOf: ({ body }) => body.email },
    act: async () => ({ body: {} }),
  })
  const send = () =>
    door(
      new NextRequest('http://shop.test/api/v1/orders', {
        method: 'POST',
        headers: { host: 'shop.test', 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'kit@example.org' }),
      }),
      context,
    )
  for (let i = 0; i < RATE_LIMITS['mail-account'].limit; i += 1) {
    expect((await send()).status).toBe(200)
  }
  const refused = await send()
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused.json()).toMatchObject({ code: 'rate_limited' })
})
