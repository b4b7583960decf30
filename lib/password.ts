import { hash, verify } from '@node-rs/argon2'
import { DomainError } from '@/lib/errors'

/** OWASP's first choice for argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
/** Each takes a thread of Node's pool and 19 MiB; more at once would starve everything else that uses the pool. */
const AT_ONCE = 2
/** Beyond, whoever asks is told to come back rather than kept waiting. */
const MAX_WAITING = 64

let running = 0
const waiting: (() => void)[] = []
/** A hash of nothing anybody typed, to be compared with when there is no account: both ways take as long. */
let nobodysHash: Promise<string> | undefined

/** argon2id, as a PHC string. Runs off the event loop, few at a time; throws `too_busy`. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normalise(password), COST))
}

/**
 * Whether the password is the one behind `stored`. Without a stored hash it takes as long and is false, so that the time
 * tells nobody whether there is an account. Throws `too_busy`.
 */
export async function isPassword(
  password: string,
  stored: string | null | undefined,
): Promise<boolean> {
  nobodysHash ??= hash('nobody', COST)
  const comparable = stored ?? (await nobodysHash)
  const isSame = await inTurn(() => verify(comparable, normalise(password)))
  return isSame && Boolean(stored)
}

/** The same characters typed on different keyboards are the same password (NIST SP 800-63B §3.1.1.2). */
function normalise(password: string): string {
  return password.normalize('NFKC')
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MAX_WAITING) throw new DomainError('too_busy')
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
