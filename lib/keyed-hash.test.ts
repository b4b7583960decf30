import { createHmac, hkdfSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { config } from '@/lib/config'
import { isKeyedHash, keyedHash } from '@/lib/keyed-hash'
import { readOrMakeSecret } from '@/lib/secrets'

test('a hash is that of its text and its purpose, and of no other', () => {
  const hash = keyedHash('voting', 'ada')
  expect(isKeyedHash(hash, 'voting', 'ada')).toBe(true)
  expect(isKeyedHash(hash, 'voting', 'bob')).toBe(false)
  expect(isKeyedHash(hash, 'reading', 'ada')).toBe(false)
  for (const other of ['', `${hash}A`, hash.slice(1), hash.toUpperCase(), 'ö'.repeat(43)]) {
    expect(isKeyedHash(other, 'voting', 'ada')).toBe(false)
  }
})

test('a hash stays what it is, because mails and rows hold it', () => {
  const root = config.secretKey ?? readOrMakeSecret(config.dataDir)
  const key = Buffer.from(hkdfSync('sha256', root, '', 'stationer:voting', 32))
  const hmac = () => createHmac('sha256', key).update('ada')
  expect(keyedHash('voting', 'ada')).toBe(hmac().digest('base64url'))
  expect(keyedHash('voting', 'ada', 'hex')).toBe(hmac().digest('hex'))
})
