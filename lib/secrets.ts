import { hkdfSync, randomBytes } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { config } from '@/lib/config'

let root: Buffer | undefined

/**
 * A 256-bit key for one purpose, derived (HKDF, RFC 5869) from the shop's one root secret.
 * The root is SECRET_KEY where set (many machines), else `secret` in the data directory, written at first use, mode 0600.
 */
export function secretKey(purpose: string): Buffer {
  root ??= readRoot()
  return Buffer.from(hkdfSync('sha256', root, '', `stationer:${purpose}`, 32))
}

function readRoot(): Buffer {
  if (config.secretKey) return Buffer.from(config.secretKey)
  const file = path.join(config.dataDir, 'secret')
  mkdirSync(config.dataDir, { recursive: true })
  try {
    const handle = openSync(file, 'wx', 0o600)
    writeSync(handle, randomBytes(32).toString('base64url'))
    closeSync(handle)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return Buffer.from(readFileSync(file, 'utf8'))
}
