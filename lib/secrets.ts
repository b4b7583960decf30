import { hkdfSync, randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'
import { config } from '@/lib/config'
import { StartupError } from '@/lib/errors'

/** 256 random bits in base64url. */
const SECRET = /^[\w-]{43}$/

let root: Buffer | undefined
/** Every order and every visit asks for the same few. */
const derived = new Map<string, Buffer>()

/**
 * A 256-bit key for one purpose, derived (HKDF, RFC 5869) from the shop's one root secret.
 * The root is SECRET_KEY where set (many machines), else `secret` in the data directory, written at first boot, mode 0600.
 */
export function secretKey(purpose: string): Buffer {
  const known = derived.get(purpose)
  if (known) return known
  const key = Buffer.from(hkdfSync('sha256', rootSecret(), '', `stationer:${purpose}`, 32))
  derived.set(purpose, key)
  return key
}

/** At boot: makes the secret, or finds it damaged, before the first order needs it. */
export function prepareSecret(): void {
  rootSecret()
}

function rootSecret(): Buffer {
  root ??= Buffer.from(config.secretKey ?? readOrMakeSecret(config.dataDir))
  return root
}

/** The secret kept in a folder; of several processes that find none, one makes it and all get that one. */
export function readOrMakeSecret(folder: string): string {
  const file = path.join(folder, 'secret')
  if (!existsSync(file)) makeSecret(folder, file)
  const secret = readFileSync(file, 'utf8').trim()
  // Keys derived from half a secret could be guessed, and would change when it is mended.
  if (!SECRET.test(secret)) throw new StartupError(`${file} is damaged; restore it from a backup.`)
  return secret
}

/** Whole before it has its name: a link, unlike a rename, never replaces what another process was quicker to make. */
function makeSecret(folder: string, file: string): void {
  mkdirSync(folder, { recursive: true })
  const secret = randomBytes(32).toString('base64url')
  const draft = path.join(folder, `.secret-${randomBytes(8).toString('hex')}`)
  const handle = openSync(draft, 'wx', 0o600)
  try {
    writeSync(handle, secret)
    fsyncSync(handle)
    linkSync(draft, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    closeSync(handle)
    unlinkSync(draft)
  }
}
