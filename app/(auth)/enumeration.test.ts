import { beforeAll, describe, expect, test } from 'vitest'
import type { Handler } from '@/app/_http/endpoint'
import { aVisitor } from '@/app/_http/testing-visitor'
import { POST as askForReset } from '@/app/(auth)/reset-password/request/route'
import { POST as signIn } from '@/app/(auth)/sign-in/attempt/route'
import { POST as askForLink } from '@/app/(auth)/sign-in/link/request/route'
import { POST as signUp } from '@/app/(auth)/sign-up/request/route'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { createUser } from '@/domain/accounts/create-user'
import { PASSWORD } from '@/domain/accounts/testing-accounts'
import { newId } from '@/lib/ids'
import { hashPassword } from '@/lib/password'

const SAMPLES = 200
const WARM_UP = 20
/** More than the machine's own unrest, and less than anything one would do for one address and not for another. */
const NOISE = { share: 0.2, ms: 0.25 }

const known: string[] = []

beforeAll(async () => {
  const passwordHash = await hashPassword(PASSWORD)
  for (let place = 0; place < SAMPLES + WARM_UP; place += 1) {
    const email = `${newId('known')}@example.org`
    const user = { kind: 'customer', email, name: 'Ada', passwordHash } as const
    await transact((tx) => createUser(tx, GUEST, user))
    known.push(email)
  }
})

describe('whether an address has an account is told by neither answer nor time', () => {
  test.each<[string, Handler, string, Record<string, string>]>([
    ['signing in', signIn, '/sign-in/attempt', { password: 'a wrong guess' }],
    ['signing up', signUp, '/sign-up/request', { name: 'Eve', password: PASSWORD }],
    ['asking for a link', askForLink, '/sign-in/link/request', { to: '/cart' }],
    ['asking for a new password', askForReset, '/reset-password/request', {}],
  ])('of %s', { timeout: 300_000 }, async (_name, door, path, fields) => {
    const times = emptyTimes()
    const answers = new Set<string>()
    for (const [place, email] of known.entries()) {
      const kinds =
        place % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)
      for (const kind of kinds) {
        const address = kind === 'known' ? email : `${newId('known')}@example.org`
        const { answer, ms } = await measure(door, path, { ...fields, email: address })
        answers.add(answer)
        if (place >= WARM_UP) times[kind].push(ms)
      }
    }
    expect([...answers]).toHaveLength(1)
    expect(times.known).toHaveLength(SAMPLES)
    expect(differ(times.known, times.unknown), report(times)).toBe(false)
  })

  test('and the comparison would notice a third of a hash, or a quick answer that takes twice as long', () => {
    const around = (ms: number) => Array.from({ length: SAMPLES }, (_, i) => ms + (i % 10) / 10)
    expect(differ(around(20), around(20.4))).toBe(false)
    expect(differ(around(20), around(26))).toBe(true)
    expect(differ(around(0.5), around(1.4))).toBe(true)
    expect(differ(around(1.4), around(0.5))).toBe(true)
  })
})

type Times = { known: number[]; unknown: number[] }

function emptyTimes(): Times {
  return { known: [], unknown: [] }
}

/** Everything a stranger is told, but for ids and the time of day, and how long it took. */
async function measure(door: Handler, path: string, fields: Record<string, string>) {
  const visitor = aVisitor()
  const before = performance.now()
  const response = await visitor.post(door, fields, { path })
  const body = await response.text()
  const ms = performance.now() - before
  const { status, headers } = response
  const told = [...headers].map(([name, value]) => `${name}: ${value}`)
  const kept = visitor.jar.has('form') ? JSON.stringify(visitor.kept()) : ''
  const answer = [status, body, ...told, kept].join('\n')
  return { answer: withoutIds(answer).replaceAll(fields.email ?? '', '[email]'), ms }
}

function withoutIds(text: string): string {
  return text
    .replace(/\bform_\w{26}/g, '[id]')
    .replace(/\b(mark|form)=[\w-]+/g, '$1=[secret]')
    .replace(/Expires=[^;]+/g, '')
}

/** Whether the medians lie further apart than the noise, and than medians of so unsteady samples do by chance. */
function differ(one: readonly number[], other: readonly number[]): boolean {
  const [a, b] = [quantile(one, 0.5), quantile(other, 0.5)]
  const byChance = 4 * Math.hypot(errorOfMedian(one), errorOfMedian(other))
  return Math.abs(a - b) > NOISE.share * Math.min(a, b) + NOISE.ms + byChance
}

/** 1.2533 standard deviations over the root of the count; a deviation is 0.7413 of the distance between the quartiles. */
function errorOfMedian(values: readonly number[]): number {
  const spread = quantile(values, 0.75) - quantile(values, 0.25)
  return (1.2533 * 0.7413 * spread) / Math.sqrt(values.length)
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN
}

function report({ known: one, unknown: other }: Times): string {
  return `known ${quantile(one, 0.5).toFixed(2)} ms, unknown ${quantile(other, 0.5).toFixed(2)} ms`
}
