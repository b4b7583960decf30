import { randomBytes } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { form } from '@/app/_http/form'
import { sessionCookie } from '@/app/_http/testing-session'
import { db } from '@/db/read'
import { findOwnForm } from '@/domain/accounts/keep-form'
import { aColleague, aSession } from '@/domain/accounts/testing-accounts'
import { DomainError } from '@/lib/errors'
import { hashToken } from '@/lib/ids'
import { RATE_LIMITS } from '@/lib/rate-limits'

const context = { params: Promise.resolve({}) }

function post(fields: Record<string, string>, headers: Record<string, string> = {}): NextRequest {
  return new NextRequest('http://shop.test/cart/note', {
    method: 'POST',
    headers: { host: 'shop.test', ...headers },
    body: new URLSearchParams(fields),
  })
}

const input = z.object({
  name: z.string().min(1),
  address: z.object({ city: z.string().min(2) }).optional(),
})

function door(
  write: (given: z.infer<typeof input>) => Promise<{ to: string; cartToken?: string }>,
) {
  return form({
    name: 'feedback',
    input,
    back: '/feedback',
    fieldOf: { code_unknown: 'name' },
    write: (_tx, given) => write(given),
  })
}

function keptIn(response: Response) {
  const cookie = response.headers.get('set-cookie') ?? ''
  const value = /\bform=([^;]*)/.exec(cookie)?.[1] ?? ''
  return JSON.parse(inflateRawSync(Buffer.from(value, 'base64url')).toString())
}

function idIn(response: Response): string {
  const location = new URL(response.headers.get('location') ?? '', 'http://shop.test')
  return location.searchParams.get('form') ?? ''
}

describe('form', () => {
  it('hands nested fields to the verb and leads on with 303', async () => {
    const handle = door(async (given) => ({ to: `/thanks/${given.address?.city}` }))
    const response = await handle(post({ name: 'Ada', 'address.city': 'Graz' }), context)
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/thanks/Graz')
  })

  it('sends a wrong form back with what was typed and a sentence per field', async () => {
    const handle = door(async () => ({ to: '/never' }))
    const response = await handle(post({ name: '', 'address.city': 'G' }), context)
    const kept = keptIn(response)
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe(`/feedback?form=${kept.id}`)
    expect(kept.values).toEqual({ name: '', 'address.city': 'G' })
    expect(kept.errors).toEqual({
      name: 'Please fill this in.',
      'address.city': 'Please write at least 2 characters.',
    })
  })

  it('puts a refusal of the verb beside its field', async () => {
    const handle = door(async () => {
      throw new DomainError('code_unknown')
    })
    const kept = keptIn(await handle(post({ name: 'WELCOME' }), context))
    expect(kept.code).toBe('code_unknown')
    expect(Object.keys(kept.errors)).toEqual(['name'])
  })

  it('keeps any other refusal for the form as a whole', async () => {
    const handle = door(async () => {
      throw new DomainError('cart_changed')
    })
    expect(Object.keys(keptIn(await handle(post({ name: 'Ada' }), context)).errors)).toEqual([''])
  })

  it('keeps the cookie small by leaving out the longest text, where a form is too long to be kept', async () => {
    const handle = door(async () => {
      throw new DomainError('cart_changed')
    })
    const letters = [...randomBytes(40_000)].map((byte) => String.fromCodePoint(0x400 + byte))
    const note = letters.join('')
    const response = await handle(post({ name: 'Ada', note }), context)
    expect((response.headers.get('set-cookie') ?? '').length).toBeLessThan(4096)
    expect(keptIn(response).values).toEqual({ name: 'Ada' })
  })

  it('answers an unexpected failure with a page and 500', async () => {
    const handle = door(async () => {
      throw new TypeError('secret detail')
    })
    const response = await handle(
      post({ name: 'Ada' }, { 'x-stationer-request-id': 'req-<1>' }),
      context,
    )
    expect(response.status).toBe(500)
    const html = await response.text()
    expect(html).not.toContain('secret detail')
    expect(html).toContain('req-&#60;1&#62;')
  })

  it('sets the cart cookie with the host prefix over https only', async () => {
    const handle = door(async () => ({ to: '/cart', cartToken: 't'.repeat(43) }))
    const plain = await handle(post({ name: 'Ada' }), context)
    const secure = await handle(post({ name: 'Ada' }, { 'x-forwarded-proto': 'https' }), context)
    expect(plain.headers.get('set-cookie')).toMatch(/^cart=t+; Path=\/;.*HttpOnly; SameSite=lax/)
    expect(secure.headers.get('set-cookie')).toMatch(/^__Host-cart=.*; Secure/)
  })

  it.each([['__proto__.polluted'], ['constructor.prototype.polluted'], ['name.polluted']])(
    'takes the field %s for nothing but a name',
    async (name) => {
      const handle = door(async () => ({ to: '/done' }))
      const response = await handle(post({ name: 'Ada', [name]: 'yes' }), context)
      expect(response.status).toBe(303)
      expect(Object.prototype).not.toHaveProperty('polluted')
    },
  )

  it('refuses a body that is no form', async () => {
    const handle = door(async () => ({ to: '/never' }))
    const request = new NextRequest('http://shop.test/cart/note', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    expect(keptIn(await handle(request, context)).code).toBe('unsupported_media_type')
  })

  it('keeps a form that is too long for a cookie whole, for somebody signed in', async () => {
    const { userId } = await aColleague('owner')
    const cookie = await sessionCookie((await aSession(userId)).token)
    const handle = door(async () => {
      throw new DomainError('cart_changed')
    })
    const name = randomBytes(6000).toString('base64')
    const response = await handle(post({ name, 'address.city': 'Graz' }, { cookie }), context)
    expect(await findOwnForm(db, idIn(response), [userId])).toMatchObject({
      name: 'feedback',
      values: { name, 'address.city': 'Graz' },
    })
    expect(response.headers.get('set-cookie')).toBeNull()
  })

  it('keeps it whole for a guest, too, who alone holds the key to it', async () => {
    const handle = door(async () => {
      throw new DomainError('cart_changed')
    })
    const first = randomBytes(6000).toString('base64')
    const second = randomBytes(7000).toString('base64')
    const response = await handle(post({ name: first }), context)
    const key = /\bform-key=([^;]*)/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? ''
    expect(await findOwnForm(db, idIn(response), [hashToken(key)])).toMatchObject({
      values: { name: first },
    })
    expect(await findOwnForm(db, idIn(response), [hashToken('another')])).toBeUndefined()

    const next = await handle(post({ name: second }, { cookie: `form-key=${key}` }), context)
    expect(next.headers.get('set-cookie')).toContain(`form-key=${key};`)
    expect(await findOwnForm(db, idIn(next), [hashToken(key)])).toMatchObject({
      values: { name: second },
    })
  })

  it('forgets a long form once it is taken, but for another form, another browser, or another page', async () => {
    const refused = door(async () => {
      throw new DomainError('cart_changed')
    })
    const taken = door(async () => ({ to: '/thanks' }))
    const other = form({ name: 'other', input, back: '/', write: async () => ({ to: '/thanks' }) })
    const fields = { name: randomBytes(6000).toString('base64') }
    const response = await refused(post(fields), context)
    const key = /\bform-key=([^;]*)/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? ''
    const [cookie, id] = [`form-key=${key}`, idIn(response)]
    const referer = `http://shop.test/feedback?form=${id}`
    const kept = () => findOwnForm(db, id, [hashToken(key)])

    await other(post(fields, { cookie, referer }), context)
    await taken(post(fields, { cookie: 'form-key=of-another', referer }), context)
    await taken(post(fields, { cookie, referer: 'http://shop.test/feedback' }), context)
    expect(await kept()).toBeDefined()
    await taken(post(fields, { cookie, referer }), context)
    expect(await kept()).toBeUndefined()
  })

  it('keeps no more than its share for the guests of one network', async () => {
    const handle = door(async () => {
      throw new DomainError('cart_changed')
    })
    const fields = { name: 'Ada', note: randomBytes(6000).toString('base64') }
    const send = () => handle(post(fields, { 'x-stationer-client': '192.0.2.77' }), context)
    for (let i = 0; i < RATE_LIMITS['kept-form'].limit; i += 1) {
      expect((await send()).headers.get('set-cookie')).toContain('form-key=')
    }
    expect(keptIn(await send()).values).toEqual({ name: 'Ada' })
  })

  it('never keeps a password or a code, wherever it would be kept', async () => {
    const handle = door(async () => {
      throw new DomainError('cart_changed')
    })
    const secrets = { password: 'a', currentPassword: 'b', newPassword: 'c', code: '123456' }
    const kept = keptIn(await handle(post({ name: 'Ada', ...secrets }), context))
    expect(kept.values).toEqual({ name: 'Ada' })
  })
})
