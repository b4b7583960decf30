import { describe, expect, it } from 'vitest'
import { googleProvider, openIdProvider } from '@/providers/identity/openid-connect'

const client = { clientId: 'shop', clientSecret: 'secret' }
const { read } = googleProvider(client)

describe('the claims of an OpenID provider', () => {
  it('name the person, and say whether the address is theirs', () => {
    const claims = { sub: '1', email: 'wren@example.org', email_verified: true, name: ' Wren ' }
    expect(read(claims)).toEqual({
      issuer: 'https://accounts.google.com/',
      subject: '1',
      email: 'wren@example.org',
      isEmailVerified: true,
      name: 'Wren',
    })
  })

  it.each([
    [true, true],
    ['true', true],
    [false, false],
    ['false', false],
    [1, false],
    ['yes', false],
    [undefined, false],
    [null, false],
  ])('with email_verified %j are believed: %j', (email_verified, isEmailVerified) => {
    const claims = { sub: '1', email: 'wren@example.org', email_verified }
    expect(read(claims)).toMatchObject({ isEmailVerified })
  })

  it.each([
    'no address',
    'two@example.org, three@example.org',
    'a@example.org\nbcc: b@example.org',
    7,
    `${'a'.repeat(255)}@example.org`,
  ])('hold no address when they say %j', (email) => {
    expect(read({ sub: '1', email, email_verified: true })).toMatchObject({ email: null })
  })

  it.each([
    ['\u0000Wren\r\nBcc: x', 'Wren Bcc: x'],
    ['\ud800Wren', '\ufffdWren'],
    ['ü'.repeat(150), 'ü'.repeat(100)],
    [{ first: 'Wren' }, 'wren'],
    [undefined, 'wren'],
  ])('keep of the name %j only what can stand in a letter', (name, kept) => {
    expect(read({ sub: '1', name, preferred_username: 'wren' })?.name).toBe(kept)
  })

  it.each([undefined, '', 7, 'a'.repeat(256), 'ü', 'a b', 'a\u0000'])(
    'name nobody by the subject %j',
    (sub) => {
      expect(read({ sub, email: 'wren@example.org', email_verified: true })).toBeUndefined()
    },
  )

  it('belong to the issuer, with and without the slash of an empty path', () => {
    const issuerOf = (issuer: string) => openIdProvider({ ...client, issuer, name: '' }).issuer
    expect(issuerOf('https://id.example')).toBe(issuerOf('https://id.example/'))
    expect(issuerOf('https://id.example/a')).not.toBe(issuerOf('https://id.example/a/'))
  })
})
