import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { seal, unseal } from '@/lib/seal'

const key = randomBytes(32)

it('gives back what was sealed, and never the same ciphertext twice', () => {
  const first = seal('ÄBC 123', key, 'usr_1')
  expect(unseal(first, key, 'usr_1')).toBe('ÄBC 123')
  expect(seal('ÄBC 123', key, 'usr_1')).not.toBe(first)
  expect(Buffer.from(first, 'base64url').toString('latin1')).not.toContain('123')
})

it('does not open with another key, for another context, changed or cut short', () => {
  const sealed = seal('secret', key, 'usr_1')
  const changed = Buffer.from(sealed, 'base64url')
  changed.writeUInt8(changed.readUInt8(13) ^ 1, 13)
  expect(() => unseal(sealed, randomBytes(32), 'usr_1')).toThrow()
  expect(() => unseal(sealed, key, 'usr_2')).toThrow()
  expect(() => unseal(changed.toString('base64url'), key, 'usr_1')).toThrow()
  expect(() => unseal(sealed.slice(0, -4), key, 'usr_1')).toThrow()
  expect(() => unseal('', key, 'usr_1')).toThrow()
})
