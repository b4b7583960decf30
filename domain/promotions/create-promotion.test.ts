import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { events } from '@/db/schema/platform'
import { promotions } from '@/db/schema/promotions'
import { transact } from '@/db/transact'
import { GUEST, systemActor } from '@/domain/accounts/actor'
import { type CreatePromotionInput, createPromotion } from '@/domain/promotions/create-promotion'
import { findPromoCode, listPromotionOffers } from '@/domain/promotions/queries'

const setup = systemActor('setup')
const now = new Date('2026-11-23T12:00:00Z')
const past = new Date('2026-01-01T00:00:00Z')
const future = new Date('2027-01-01T00:00:00Z')
const tenPercent = { kind: 'order', discount: { type: 'percent', ppm: 100_000 } } as const

function create(input: Partial<CreatePromotionInput>) {
  return transact((tx) => createPromotion(tx, setup, { name: 'Ten', rules: tenPercent, ...input }))
}

async function offersFor(...enteredCodes: string[]) {
  return await listPromotionOffers(db, { enteredCodes, now })
}

test('a promotion with a code is offered to who enters it, in whatever spelling', async () => {
  const codes = [{ code: ' Welcome 10 ', usageLimit: 5 }]
  const { id, codeIds } = await create({ codes, stacking: 'exclusive', endsAt: future })

  expect((await offersFor()).map((offer) => offer.id)).not.toContain(id)
  expect(await offersFor('WELCOME10')).toContainEqual({
    id,
    name: 'Ten',
    stacking: 'exclusive',
    requiresCode: true,
    startsAt: null,
    endsAt: future,
    rules: tenPercent,
    codes: [{ id: codeIds[0], code: 'WELCOME10', refusal: null }],
  })
  const found = await findPromoCode(db, 'welcome 10')
  expect(found).toEqual({ id: codeIds[0], code: 'WELCOME10', promotionId: id })
  const [event] = await db.select().from(events).where(eq(events.subject, id))
  expect(event).toMatchObject({ name: 'promotion.created', data: { codes: ['WELCOME10'] } })
})

test('an automatic promotion is offered to everybody while it runs', async () => {
  const running = await create({ startsAt: now, endsAt: future })
  const over = await create({ startsAt: past, endsAt: now })
  const coming = await create({ startsAt: future })

  const offered = (await offersFor()).map((offer) => offer.id)
  expect(offered).toContain(running.id)
  expect(offered).not.toContain(over.id)
  expect(offered).not.toContain(coming.id)
})

test('a code is answered also before and after its time, but not once switched off', async () => {
  const { id } = await create({ codes: [{ code: 'SPRING' }], startsAt: past, endsAt: now })
  expect((await offersFor('SPRING')).map((offer) => offer.id)).toContain(id)

  await transact(async (tx) => {
    await tx.update(promotions).set({ isActive: false }).where(eq(promotions.id, id))
  })
  expect((await offersFor('SPRING')).map((offer) => offer.id)).not.toContain(id)
  expect(await findPromoCode(db, 'SPRING')).toBeUndefined()
})

test('several codes of one promotion make one offer', async () => {
  const { id } = await create({ codes: [{ code: 'ANN' }, { code: 'BOB' }, { code: 'EVE' }] })
  const offer = (await offersFor('BOB', 'ANN')).find((candidate) => candidate.id === id)
  expect(offer?.codes.map(({ code }) => code).sort()).toEqual(['ANN', 'BOB'])
})

test('a code that is taken is refused, and its promotion is not written', async () => {
  await create({ codes: [{ code: 'TAKEN' }] })
  const before = await db.$count(promotions)
  await expect(create({ codes: [{ code: 'FRESH' }, { code: 'taken' }] })).rejects.toMatchObject({
    code: 'promo_code_taken',
    details: { code: 'TAKEN' },
  })
  expect(await db.$count(promotions)).toBe(before)
  expect(await findPromoCode(db, 'FRESH')).toBeUndefined()
})

test('who may not change promotions is refused', async () => {
  const clerk = { kind: 'staff', userId: 'usr_1', permissions: ['settings.write'] } as const
  for (const actor of [GUEST, clerk]) {
    await expect(
      transact((tx) => createPromotion(tx, actor, { name: 'Mine', rules: tenPercent })),
    ).rejects.toMatchObject({ code: 'forbidden' })
  }
})

test.each<[string, Partial<CreatePromotionInput>]>([
  [
    'more than everything',
    { rules: { kind: 'order', discount: { type: 'percent', ppm: 1_000_001 } } },
  ],
  [
    'an amount of no currency',
    { rules: { kind: 'order', discount: { type: 'fixed', amounts: { euro: 1 } } } },
  ],
  ['an end before the start', { startsAt: future, endsAt: past }],
  ['a code of spaces', { codes: [{ code: '   ' }] }],
  ['a code that may never be used', { codes: [{ code: 'NEVER', usageLimit: 0 }] }],
])('%s is refused', async (_, input) => {
  await expect(create(input)).rejects.toThrow()
})
