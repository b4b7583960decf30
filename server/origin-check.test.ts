import { expect, test } from 'vitest'
import { type Asked, openFrontDoor } from '@/server/testing'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const JSON_TYPE = { 'content-type': 'application/json' }
const COOKIE = { cookie: 'cart=1' }
const HOST = { host: 'shop.test' }

const cases: [what: string, allowed: boolean, path: string, asked: Asked][] = [
  ['our own form', true, '/cart', post(FORM, COOKIE, { 'sec-fetch-site': 'same-origin' })],
  ['a typed address', true, '/cart', post(FORM, COOKIE, { 'sec-fetch-site': 'none' })],
  ['another site', false, '/cart', post(FORM, COOKIE, { 'sec-fetch-site': 'cross-site' })],
  ['a subdomain', false, '/cart', post(FORM, COOKIE, { 'sec-fetch-site': 'same-site' })],
  [
    'another site that names our origin',
    false,
    '/cart',
    post(FORM, COOKIE, { 'sec-fetch-site': 'cross-site', origin: 'http://shop.test' }),
  ],
  ['our origin without Sec-Fetch', true, '/cart', post(FORM, COOKIE, origin('http://shop.test'))],
  ['another origin', false, '/cart', post(FORM, COOKIE, origin('http://evil.test'))],
  ['another port', false, '/cart', post(FORM, COOKIE, origin('http://shop.test:81'))],
  ['a look-alike origin', false, '/cart', post(FORM, COOKIE, origin('http://shop.test.evil'))],
  ['the origin null', false, '/cart', post(FORM, COOKIE, origin('null'))],
  ['the named public origin', true, '/cart', post(FORM, COOKIE, origin('https://public.test'))],
  ['a program without a browser', true, '/cart', post(FORM, COOKIE)],
  ['a cookieless form of another site', false, '/sign-in', post(FORM, origin('http://evil.test'))],
  [
    'cookieless text of another site',
    false,
    '/x',
    post({ 'content-type': 'text/plain' }, origin('http://evil.test')),
  ],
  [
    'JSON with cookies from elsewhere',
    false,
    '/api/v1/carts',
    post(JSON_TYPE, COOKIE, origin('http://evil.test')),
  ],
  [
    'JSON with an API key from elsewhere',
    true,
    '/api/v1/carts',
    post(JSON_TYPE, { authorization: 'Bearer k' }, origin('http://evil.test')),
  ],
  ['a signed webhook', true, '/api/hooks/test', post(FORM, origin('http://provider.test'))],
  [
    'a webhook with cookies',
    false,
    '/api/hooks/test',
    post(FORM, COOKIE, origin('http://evil.test')),
  ],
  [
    'DELETE from elsewhere',
    false,
    '/api/v1/me',
    { ...post(COOKIE, origin('http://evil.test')), method: 'DELETE' },
  ],
  [
    'GET from elsewhere',
    true,
    '/cart',
    { headers: { ...HOST, ...COOKIE, 'sec-fetch-site': 'cross-site' } },
  ],
  [
    'HEAD from elsewhere',
    true,
    '/cart',
    { method: 'HEAD', headers: { ...HOST, ...COOKIE, 'sec-fetch-site': 'cross-site' } },
  ],
]

test.each(cases)('%s: %s', async (_, allowed, path, asked) => {
  let reached = false
  const { ask } = await openFrontDoor(
    (_request, response) => {
      reached = true
      response.end('done')
    },
    { trust: { trustedHops: 0, baseUrl: 'https://public.test' } },
  )
  const answer = await ask(path, asked)
  expect(answer.status).toBe(allowed ? 200 : 403)
  expect(reached).toBe(allowed)
})

function post(...headers: Record<string, string>[]): Asked {
  return { method: 'POST', body: '', headers: Object.assign({}, HOST, ...headers) }
}

function origin(value: string): Record<string, string> {
  return { origin: value }
}
