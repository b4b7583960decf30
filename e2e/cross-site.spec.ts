import { expect } from '@playwright/test'
import { sessionCookie } from '@/app/_http/testing-session'
import { ACCESS } from '@/app/access'
import { aColleague, aSession } from '@/domain/accounts/testing-accounts'
import { test } from '@/e2e/test'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

/** What a page of another site can make a browser send, with the cookies of ours. */
const TRICKS: Record<string, Record<string, string>> = {
  'a form of another site': {
    ...FORM,
    origin: 'https://evil.example',
    'sec-fetch-site': 'cross-site',
  },
  'a form of another site, as old browsers send it': { ...FORM, origin: 'https://evil.example' },
  'JSON dressed as text': { 'content-type': 'text/plain', origin: 'https://evil.example' },
  'a sandboxed frame': { ...FORM, origin: 'null' },
  'a subdomain': { ...FORM, origin: 'http://shop.localhost:3210', 'sec-fetch-site': 'same-site' },
  'the same host on another port': { ...FORM, origin: 'http://localhost:1' },
}

const unsafe = Object.keys(ACCESS).filter((name) => !/^(PAGE|GET) /.test(name))

for (const [trick, headers] of Object.entries(TRICKS)) {
  test(`No form and no door can be used by ${trick}`, async ({ request, baseURL }) => {
    const { userId } = await aColleague('owner')
    const cookie = await sessionCookie((await aSession(userId)).token)
    const passed = []
    for (const name of unsafe) {
      const [method = '', address = ''] = name.split(' ')
      const url = `${baseURL}${address.replaceAll(/\[[^\]]+\]/g, 'nothing')}`
      const response = await request.fetch(url, {
        method,
        headers: { ...headers, cookie },
        data: headers['content-type'] === 'text/plain' ? '{}' : 'a=b',
        maxRedirects: 0,
      })
      if (response.status() !== 403) passed.push(`${name}: ${response.status()}`)
    }
    expect(passed).toEqual([])
  })
}
