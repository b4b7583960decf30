import { expect, test } from 'vitest'
import { type Asked, openFrontDoor } from '@/server/testing'
import type { Trust } from '@/server/visit'

const FORWARDED = { 'x-forwarded-for': '9.9.9.9, 1.1.1.1, 2.2.2.2' }

test.each<[string, Trust, Record<string, string>, string]>([
  ['the peer when no proxy is trusted', { trustedHops: 0 }, FORWARDED, '127.0.0.1'],
  ['what one trusted proxy saw', { trustedHops: 1 }, FORWARDED, '2.2.2.2'],
  ['what the outer of two saw', { trustedHops: 2 }, FORWARDED, '1.1.1.1'],
  ['the leftmost of a short list', { trustedHops: 5 }, FORWARDED, '9.9.9.9'],
  ['the peer without the header', { trustedHops: 1 }, {}, '127.0.0.1'],
  ['the peer instead of nonsense', { trustedHops: 1 }, { 'x-forwarded-for': 'x<y>' }, '127.0.0.1'],
  ['IPv4 without its port', { trustedHops: 1 }, { 'x-forwarded-for': '1.2.3.4:99' }, '1.2.3.4'],
  [
    'IPv6 without brackets',
    { trustedHops: 1 },
    { 'x-forwarded-for': '[2001:db8::1]:9' },
    '2001:db8::1',
  ],
  ['IPv4 in IPv6 as IPv4', { trustedHops: 1 }, { 'x-forwarded-for': '::ffff:1.2.3.4' }, '1.2.3.4'],
])('the client is %s', async (_, trust, headers, address) => {
  expect((await told(trust, { headers }))['x-stationer-client']).toBe(address)
})

test('host and protocol are believed from a trusted proxy only', async () => {
  const headers = { host: 'in', 'x-forwarded-host': 'out:8443', 'x-forwarded-proto': 'https' }
  expect(await told({ trustedHops: 1 }, { headers })).toMatchObject({
    host: 'out:8443',
    'x-forwarded-proto': 'https',
    'x-forwarded-port': '8443',
  })
  expect(await told({ trustedHops: 0 }, { headers })).toMatchObject({
    host: 'in',
    'x-forwarded-host': 'in',
    'x-forwarded-proto': 'http',
  })
})

test('HSTS is sent behind https only', async () => {
  const page = async (trust: Trust, headers: Record<string, string> = {}) => {
    const { ask } = await openFrontDoor((_, response) => void response.end('page'), { trust })
    const answers = await Promise.all(['/', '/cart'].map((path) => ask(path, { headers })))
    return answers.map((answer) => answer.headers['strict-transport-security'] !== undefined)
  }
  const https = { 'x-forwarded-proto': 'https' }
  expect(await page({ trustedHops: 0 })).toEqual([false, false])
  expect(await page({ trustedHops: 0 }, https)).toEqual([false, false])
  expect(await page({ trustedHops: 1 }, https)).toEqual([true, true])
  expect(await page({ trustedHops: 0, baseUrl: 'https://shop.test' })).toEqual([true, true])
})

test('a request id is taken from a trusted proxy if it is sane, else made', async () => {
  const id = async (trustedHops: number, given: string) => {
    const { ask } = await openFrontDoor((_, response) => void response.end(), {
      trust: { trustedHops },
    })
    const answer = await ask('/cart', { headers: { 'x-request-id': given } })
    return answer.headers['x-request-id']
  }
  expect(await id(1, 'abc-12345678')).toBe('abc-12345678')
  expect(await id(0, 'abc-12345678')).toMatch(/^[0-9a-f-]{36}$/)
  expect(await id(1, 'a"b {x} 12345')).toMatch(/^[0-9a-f-]{36}$/)
})

async function told(trust: Trust, asked: Asked): Promise<Record<string, string>> {
  const { ask } = await openFrontDoor(
    (request, response) => void response.end(JSON.stringify(request.headers)),
    { trust },
  )
  return JSON.parse((await ask('/cart', asked)).text)
}
