import { eq } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { sessions, totpSecrets } from '@/db/schema/accounts'
import { events } from '@/db/schema/platform'
import { type Tx, transact } from '@/db/transact'
import { type Actor, GUEST } from '@/domain/accounts/actor'
import { confirmTotp } from '@/domain/accounts/confirm-totp'
import { removeTotp } from '@/domain/accounts/remove-totp'
import { renewRecoveryCodes } from '@/domain/accounts/renew-recovery-codes'
import { startTotp } from '@/domain/accounts/start-totp'
import { aColleague, aSession } from '@/domain/accounts/testing-accounts'
import { hasSecondFactor, verifySecondFactor } from '@/domain/accounts/verify-second-factor'
import { now, setClock } from '@/lib/clock'

const START = Date.UTC(2026, 10, 23, 12)
const graceDays = 14

/** The code that an app shows, so many steps of 30 seconds from now. */
function codeOf(secret: string, steps = 0): string {
  const timestamp = now().getTime() + steps * 30_000
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp })
}

async function enrolled(role: Parameters<typeof aColleague>[0] = 'orders') {
  setClock(() => new Date(START))
  const { userId } = await aColleague(role)
  const actor: Actor = { kind: 'staff', userId, permissions: [], provedAt: new Date(START) }
  const { secret, sealed } = startTotp(actor, { issuer: 'A shop', label: 'kit@example.org' })
  const { recoveryCodes } = await transact((tx) =>
    confirmTotp(tx, actor, { sealed, code: codeOf(secret, -1) }),
  )
  const verify = (code: string) => transact((tx) => verifySecondFactor(tx, GUEST, { userId, code }))
  return { userId, actor, secret, recoveryCodes, verify }
}

const wrong = { code: 'second_factor_wrong' }

test('an app counts once its first code was right', async () => {
  setClock(() => new Date(START))
  const { userId } = await aColleague('orders')
  const actor: Actor = { kind: 'staff', userId, permissions: [], provedAt: now() }
  const { secret, uri, sealed } = startTotp(actor, { issuer: 'Fox & Finch', label: 'kit@x.org' })
  expect(uri).toMatch(/^otpauth:\/\/totp\/Fox%20%26%20Finch:kit%40x\.org\?.*secret=[A-Z2-7]{32}/)
  await expect(
    transact((tx) => confirmTotp(tx, actor, { sealed, code: codeOf(secret, 5) })),
  ).rejects.toMatchObject(wrong)
  expect(await hasSecondFactor(db, userId)).toBe(false)

  const code = codeOf(secret).replace(/(...)/, '$1 ')
  const { recoveryCodes } = await transact((tx) => confirmTotp(tx, actor, { sealed, code }))

  expect(await hasSecondFactor(db, userId)).toBe(true)
  expect(new Set(recoveryCodes).size).toBe(10)
  const [row] = await db.select().from(totpSecrets).where(eq(totpSecrets.userId, userId))
  expect(row?.secret).not.toContain(secret)
})

test('a form that comes back offers the same app', async () => {
  const { actor } = await enrolled()
  const names = { issuer: 'A shop', label: 'kit@example.org' }
  const first = startTotp(actor, names)
  expect(startTotp(actor, { ...names, sealed: first.sealed }).secret).toBe(first.secret)
  expect(startTotp(actor, { ...names, sealed: 'made up' }).secret).not.toBe(first.secret)
})

test('an app offered to one person cannot be confirmed by another', async () => {
  const { actor } = await enrolled()
  const other = await enrolled()
  const { secret, sealed } = startTotp(actor, { issuer: 'A shop', label: 'kit' })
  await expect(
    transact((tx) => confirmTotp(tx, other.actor, { sealed, code: codeOf(secret) })),
  ).rejects.toMatchObject({ code: 'link_invalid' })
})

test('guests, and who has not proved lately who they are, change no second factor', async () => {
  const { actor, userId } = await enrolled()
  const stale: Actor = {
    kind: 'staff',
    userId,
    permissions: [],
    provedAt: new Date(START - 6e5 - 1),
  }
  const { sealed } = startTotp(actor, { issuer: 'A shop', label: 'kit' })
  for (const [who, code] of [
    [GUEST, 'sign_in_required'],
    [stale, 'step_up_required'],
  ] as const) {
    expect(() => startTotp(who, { issuer: '', label: '' })).toThrow(code)
    for (const change of [
      (tx: Tx) => confirmTotp(tx, who, { sealed, code: '123456' }),
      (tx: Tx) => renewRecoveryCodes(tx, who),
      (tx: Tx) => removeTotp(tx, who, { graceDays }),
    ]) {
      await expect(transact<unknown>(change)).rejects.toMatchObject({ code })
    }
  }
  expect(await hasSecondFactor(db, userId)).toBe(true)
})

test('a code is good one step early and late, and no longer', async () => {
  for (const [steps, isGood] of [
    [-2, false],
    [0, true],
    [1, true],
    [2, false],
  ] as const) {
    const { secret, verify } = await enrolled()
    const tried = verify(codeOf(secret, steps))
    if (isGood) expect(await tried).toBe('totp')
    else await expect(tried).rejects.toMatchObject(wrong)
  }
})

test('no code works twice, nor one older than the last that was used', async () => {
  const { secret, verify } = await enrolled()
  // The code that confirmed the app is used up as well.
  await expect(verify(codeOf(secret, -1))).rejects.toMatchObject(wrong)
  expect(await verify(codeOf(secret, 1))).toBe('totp')
  await expect(verify(codeOf(secret, 1))).rejects.toMatchObject(wrong)
  await expect(verify(codeOf(secret))).rejects.toMatchObject(wrong)
})

test('of ten who send one code at once, one gets in', async () => {
  const { secret, recoveryCodes, verify } = await enrolled()
  for (const code of [codeOf(secret), recoveryCodes[0] ?? '']) {
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => verify(code)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  }
})

test('a recovery code stands in once, however it is typed', async () => {
  const { userId, recoveryCodes, verify } = await enrolled()
  const [first = '', second = ''] = recoveryCodes
  expect(await verify(` ${first.toUpperCase().replaceAll('-', ' ')} `)).toBe('recovery-code')
  await expect(verify(first)).rejects.toMatchObject(wrong)
  expect(await verify(second.replaceAll('-', ''))).toBe('recovery-code')
  const rows = await db.select().from(events).where(eq(events.subject, userId))
  expect(rows.filter(({ name }) => name === 'recovery-code.used').map(({ data }) => data)).toEqual([
    { left: 9 },
    { left: 8 },
  ])
})

test.each(['', '12345', '1234567', 'abcdef', '......', 'aaaa-bbbb-cccc-dddd', '٣٣٣٣٣٣'])(
  'nonsense is a wrong code: %j',
  async (code) => {
    const { verify } = await enrolled()
    await expect(verify(code)).rejects.toMatchObject(wrong)
  },
)

test('somebody else’s codes open nothing, nor does any without a second factor', async () => {
  const { secret, recoveryCodes } = await enrolled()
  const other = await enrolled()
  await expect(other.verify(codeOf(secret))).rejects.toMatchObject(wrong)
  await expect(other.verify(recoveryCodes[0] ?? '')).rejects.toMatchObject(wrong)
  const { userId } = await aColleague('orders')
  await expect(
    transact((tx) => verifySecondFactor(tx, GUEST, { userId, code: '000000' })),
  ).rejects.toMatchObject(wrong)
})

test('another app takes the place of the first, with codes of its own', async () => {
  const { actor, secret, recoveryCodes, verify } = await enrolled()
  const offer = startTotp(actor, { issuer: 'A shop', label: 'kit' })
  await transact((tx) =>
    confirmTotp(tx, actor, { sealed: offer.sealed, code: codeOf(offer.secret) }),
  )
  await expect(verify(codeOf(secret, 1))).rejects.toMatchObject(wrong)
  await expect(verify(recoveryCodes[0] ?? '')).rejects.toMatchObject(wrong)
  expect(await verify(codeOf(offer.secret, 1))).toBe('totp')
})

test('new recovery codes make the old ones worthless', async () => {
  const { actor, recoveryCodes, verify } = await enrolled()
  const renewed = await transact((tx) => renewRecoveryCodes(tx, actor))
  await expect(verify(recoveryCodes[0] ?? '')).rejects.toMatchObject(wrong)
  expect(await verify(renewed.recoveryCodes[0] ?? '')).toBe('recovery-code')
})

test('taken off, nothing opens any more and other browsers are signed out', async () => {
  const { userId, actor, secret, recoveryCodes, verify } = await enrolled()
  const here = await aSession(userId)
  const elsewhere = await aSession(userId)
  const atHere: Actor = { ...actor, entry: { sessionId: here.sessionId } }
  await transact((tx) => removeTotp(tx, atHere, { graceDays }))
  await transact((tx) => removeTotp(tx, atHere, { graceDays }))

  expect(await hasSecondFactor(db, userId)).toBe(false)
  await expect(verify(codeOf(secret))).rejects.toMatchObject(wrong)
  await expect(verify(recoveryCodes[0] ?? '')).rejects.toMatchObject(wrong)
  await expect(transact((tx) => renewRecoveryCodes(tx, atHere))).rejects.toMatchObject({
    code: 'not_found',
  })
  const rows = await db.select().from(sessions).where(eq(sessions.userId, userId))
  expect(rows.filter(({ endedAt }) => endedAt).map(({ id }) => id)).toEqual([elsewhere.sessionId])
})

test('an owner may take it off within the grace period and not after', async () => {
  const { actor } = await enrolled('owner')
  const later = new Date(START + graceDays * 24 * 3_600_000)
  setClock(() => later)
  const tired: Actor = { ...actor, provedAt: later }
  await expect(transact((tx) => removeTotp(tx, tired, { graceDays }))).rejects.toMatchObject({
    code: 'second_factor_needed',
  })
  await transact((tx) => removeTotp(tx, tired, { graceDays: graceDays + 1 }))
})
