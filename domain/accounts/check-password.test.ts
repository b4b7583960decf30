import { dictionary } from '@zxcvbn-ts/language-common'
import { describe, expect, test } from 'vitest'
import { checkPassword } from '@/domain/accounts/check-password'
import { isDomainError } from '@/lib/errors'

function refusalOf(password: string, obvious: string[] = []): string {
  try {
    checkPassword(password, obvious)
    return ''
  } catch (error) {
    if (isDomainError(error)) return error.code
    throw error
  }
}

describe('a password', () => {
  test.each([
    ['', 'password_too_short'],
    ['7 chars', 'password_too_short'],
    ['8 chars!', ''],
    ['🦊🦊🦊🦊🦊🦊🦊', 'password_too_short'],
    ['🦊🦔🐦🌿📓🖋️🪶✉️', ''],
    // Eight letters as typed, four after NFKC has put them together.
    ['e\u0301e\u0301e\u0301e\u0301', 'password_too_short'],
    ['x'.repeat(256), ''],
    ['x'.repeat(257), 'password_too_long'],
    ['🦊'.repeat(256), ''],
    ['🦊'.repeat(257), 'password_too_long'],
    ['password', 'password_too_common'],
    ['PassWord', 'password_too_common'],
    ['ｐａｓｓｗｏｒｄ', 'password_too_common'],
    ['iloveyou', 'password_too_common'],
    ['1234567890', 'password_too_common'],
    ['trustno1', 'password_too_common'],
    ['three quiet finches', ''],
    ['onlyletters of no fame', ''],
    ['8230475619', ''],
  ])('%j is judged %j', (password, code) => {
    expect(refusalOf(password)).toBe(code)
  })

  test.each([
    ['ada.lovelace@example.org', true],
    ['AdaLovelace1815', true],
    ['lovelace-ada', false],
    ['Foxglove & Finch!', true],
    ['foxglove and finch', false],
    ['18151852', false],
  ])('%j, of somebody of whom one knows address, name and shop, is obvious: %s', (password, is) => {
    const obvious = ['ada.lovelace@example.org', 'Ada Lovelace', 'Foxglove & Finch', '']
    expect(refusalOf(password, obvious)).toBe(is ? 'password_too_common' : '')
  })

  test('is refused when it is any of the 10,000 commonest, whatever its case', () => {
    const commonest = dictionary['passwords-common'].slice(0, 10_000)
    expect(commonest).toHaveLength(10_000)
    expect(commonest.filter((password) => refusalOf(password.toUpperCase()) === '')).toEqual([])
  })
})
