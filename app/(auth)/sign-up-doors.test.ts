import { describe, expect, test } from 'vitest'
import { aVisitor } from '@/app/_http/testing-visitor'
import { anAddress, go, signedIn, whoIs } from '@/app/(auth)/testing-ways'
import { aCustomer, PASSWORD } from '@/domain/accounts/testing-accounts'
import { tokenMailedTo } from '@/domain/accounts/testing-links'

describe('signing up', () => {
  const wish = () => ({ email: anAddress(), name: 'Eve', password: PASSWORD, to: '/checkout' })

  test('ends signed in after one press in the browser that asked', async () => {
    const fields = wish()
    const visitor = aVisitor()
    expect(await go(visitor, 'signUp', fields)).toBe('/sign-up/sent')
    const token = await tokenMailedTo(fields.email)
    expect(await go(visitor, 'confirm', { token })).toBe('/checkout')
    expect((await whoIs(visitor)).signedIn?.account.email).toBe(fields.email)
  })

  test('asks any other browser for the password', async () => {
    const fields = wish()
    await go(aVisitor(), 'signUp', fields)
    const token = await tokenMailedTo(fields.email)
    const elsewhere = aVisitor({ mark: 'another one' })
    for (const password of [undefined, 'a wrong one']) {
      const back = await go(elsewhere, 'confirm', { token, ...(password && { password }) })
      expect(back).toMatch(/^\/sign-up\/confirmation\?token=.{43}&form=/)
      expect(elsewhere.kept().errors).toHaveProperty('password')
      expect(elsewhere.jar.has('session')).toBe(false)
    }
    expect(await go(elsewhere, 'confirm', { token, password: PASSWORD })).toBe('/checkout')
  })

  test.each([
    ['short', /at least 8/],
    ['x'.repeat(257), /at most 256/],
    ['password1', /most common/],
  ])('refuses the password %j beside its field', async (password, sentence) => {
    const visitor = aVisitor()
    const fields = { ...wish(), password }
    expect(await go(visitor, 'signUp', fields)).toMatch(/^\/sign-up\?to=%2Fcheckout&form=/)
    expect(visitor.kept().errors.password).toMatch(sentence)
    expect(visitor.kept().values).toEqual({ email: fields.email, name: 'Eve', to: '/checkout' })
  })

  test('refuses the address as its own password', async () => {
    const email = anAddress()
    const visitor = aVisitor()
    await go(visitor, 'signUp', { ...wish(), email, password: email })
    expect(visitor.kept().errors.password).toMatch(/most common/)
  })

  test('takes nothing from the form but what it asks for', async () => {
    const fields = wish()
    const visitor = aVisitor()
    const more = { kind: 'staff', status: 'deleted', id: 'usr_x', 'data.kind': 'staff' }
    await go(visitor, 'signUp', { ...fields, ...more })
    await go(visitor, 'confirm', { token: await tokenMailedTo(fields.email), kind: 'staff' })
    const { signedIn: entered } = await whoIs(visitor)
    expect(entered?.account).toMatchObject({ kind: 'customer', email: fields.email })
    expect(entered?.account.id).not.toBe('usr_x')
  })
})

describe('a mailed link', () => {
  test('signs in where it is opened, and once', async () => {
    const { email, userId } = await aCustomer()
    expect(await go(aVisitor(), 'askForLink', { email, to: '/cart' })).toBe('/sign-in/link/sent')
    const token = await tokenMailedTo(email)
    const visitor = aVisitor()
    expect(await go(visitor, 'useLink', { token })).toBe('/cart')
    expect((await whoIs(visitor)).signedIn?.account.id).toBe(userId)
    const second = aVisitor()
    expect(await go(second, 'useLink', { token })).toMatch(/^\/sign-in\/link\/open\?token=/)
    expect(second.jar.has('session')).toBe(false)
  })

  test('lets its reader choose a password, which ends all sessions but this', async () => {
    const { email, userId } = await aCustomer()
    const elsewhere = await signedIn(userId)
    expect(await go(aVisitor(), 'askForReset', { email })).toBe('/reset-password/sent')
    const token = await tokenMailedTo(email)
    const visitor = aVisitor()
    const weak = await go(visitor, 'choosePassword', { token, password: 'password1' })
    expect(weak).toMatch(/^\/reset-password\/new\?token=.{43}&form=/)
    expect(await go(visitor, 'choosePassword', { token, password: 'a better one' })).toBe(
      '/account',
    )
    expect((await whoIs(elsewhere)).actor.kind).toBe('guest')
    expect((await whoIs(visitor)).actor.kind).toBe('customer')
    expect(await go(aVisitor(), 'signIn', { email, password: 'a better one' })).toBe('/account')
    expect(await go(aVisitor(), 'signIn', { email, password: PASSWORD })).toMatch(/^\/sign-in\?/)
  })
})
