import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visitorOf } from '@/app/_http/session'
import { aBrowser, atProvider, useTestProvider } from '@/app/_http/testing-identity'

let stop = async (): Promise<void> => undefined

beforeAll(async () => {
  stop = await useTestProvider()
})

afterAll(() => stop())

const wren = { subject: 'wren', name: 'Wren', email: 'wren@example.org', verified: 'yes' } as const

describe('signing in at a provider', () => {
  it('leads there with state, nonce and PKCE, and back to an account of its own', async () => {
    const browser = aBrowser()
    const there = new URL(await browser.departs({ to: '/checkout' }))
    expect(there.searchParams.get('code_challenge_method')).toBe('S256')
    const back = await atProvider(there.href, wren)
    expect(await browser.comesBack(back)).toBe('/checkout')
    const { actor, signedIn } = await visitorOf(browser.headers())
    expect(actor.kind).toBe('customer')
    expect(signedIn?.account).toMatchObject({ name: 'Wren', email: 'wren@example.org' })
  })
})
