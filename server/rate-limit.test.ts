import { describe, expect, test } from 'vitest'
import type { RateClass, RateVerdict } from '@/lib/rate-limits'
import { rateClassOf } from '@/server/rate-limit'
import { answerHtml, openFrontDoor } from '@/server/testing'

/** Lets one request of each class and client through, and remembers who was counted. */
function letsOneThrough() {
  const counted: string[] = []
  const count = async (rateClass: RateClass, key: string): Promise<RateVerdict> => {
    const isAllowed = !counted.includes(`${rateClass} ${key}`)
    counted.push(`${rateClass} ${key}`)
    return { rateClass, isAllowed, remaining: 0, resetSeconds: 120 }
  }
  return { counted, count }
}

describe('over the limit', () => {
  test('a person sees a page that says how long to wait', async () => {
    const { count } = letsOneThrough()
    const shop = await openFrontDoor((_, response) => answerHtml(response, '<p>cart</p>'), {
      countRequest: count,
    })
    expect((await shop.ask('/cart')).status).toBe(200)
    const refused = await shop.ask('/cart')
    expect(refused.status).toBe(429)
    expect(refused.headers['retry-after']).toBe('120')
    expect(refused.headers.ratelimit).toBe('"page";r=0;t=120')
    expect(refused.headers['content-type']).toContain('text/html')
    expect(refused.text).toContain('Please wait 2 minutes')
  })

  test('a program gets problem details', async () => {
    const { count } = letsOneThrough()
    const shop = await openFrontDoor((_, response) => void response.end('{}'), {
      countRequest: count,
    })
    const first = await shop.ask('/api/v1/me/summary')
    expect(first.headers['ratelimit-policy']).toBe('"api";q=600;w=60')
    const refused = await shop.ask('/api/v1/me/summary')
    expect(refused.status).toBe(429)
    expect(refused.headers['retry-after']).toBe('120')
    expect(JSON.parse(refused.text)).toMatchObject({ status: 429, code: 'rate_limited' })
  })

  test('a page that lies in memory is served all the same, and not counted', async () => {
    const { count, counted } = letsOneThrough()
    const shop = await openFrontDoor((_, response) => answerHtml(response, '<p>home</p>'), {
      countRequest: count,
    })
    for (let i = 0; i < 5; i += 1) expect((await shop.ask('/')).status).toBe(200)
    expect(counted).toEqual(['page 127.0.0.1'])
    expect((await shop.ask('/search?q=ink')).status).toBe(200)
    expect((await shop.ask('/search?q=pen')).status).toBe(429)
  })

  test('who comes through a proxy is counted by the address the proxy saw, and cannot choose it', async () => {
    const { count, counted } = letsOneThrough()
    const shop = await openFrontDoor((_, response) => answerHtml(response, '<p>cart</p>'), {
      countRequest: count,
      trust: { trustedHops: 1 },
    })
    const from = (address: string) => shop.ask('/cart', { headers: { 'x-forwarded-for': address } })
    expect((await from('203.0.113.7')).status).toBe(200)
    expect((await from('198.51.100.1, 203.0.113.7')).status).toBe(429)
    expect((await from('203.0.113.8')).status).toBe(200)
    expect(counted).toEqual(['page 203.0.113.7', 'page 203.0.113.7', 'page 203.0.113.8'])
  })

  test('without a trusted proxy a forwarded address is worth nothing', async () => {
    const { count, counted } = letsOneThrough()
    const shop = await openFrontDoor((_, response) => answerHtml(response, '<p>cart</p>'), {
      countRequest: count,
    })
    await shop.ask('/cart', { headers: { 'x-forwarded-for': '203.0.113.7' } })
    expect(counted).toEqual(['page 127.0.0.1'])
  })
})

test.each([
  ['POST', '/sign-in/attempt', 'sign-in'],
  ['POST', '/sign-in/second-factor/code', 'sign-in'],
  ['POST', '/sign-in/again/proof', 'sign-in'],
  ['POST', '/sign-in/link/request', 'mail'],
  ['POST', '/sign-in/link/session', 'sign-in'],
  ['POST', '/api/v1/tokens', 'sign-in'],
  ['POST', '/sign-up/request', 'sign-up'],
  ['POST', '/reset-password/request', 'mail'],
  ['POST', '/reset-password/password', 'sign-in'],
  ['POST', '/cart/codes', 'coupon'],
  ['POST', '/api/v1/carts/x/codes', 'coupon'],
  ['POST', '/checkout/place', 'checkout'],
  ['POST', '/api/v1/orders', 'checkout'],
  ['POST', '/orders/x/payment', 'checkout'],
  ['POST', '/api/v1/orders/x/payment', 'checkout'],
  ['GET', '/search', 'search'],
  ['HEAD', '/api/v1/search/suggestions', 'search'],
  ['GET', '/api/v1/products', 'api'],
  ['GET', '/sign-in', 'page'],
  ['GET', '/', 'page'],
  ['GET', '/api/health', undefined],
  ['POST', '/api/hooks/test', undefined],
  ['GET', '/_next/static/x.js', undefined],
])('%s %s counts as %s', (method, path, rateClass) => {
  expect(rateClassOf(method, path)).toBe(rateClass)
})
