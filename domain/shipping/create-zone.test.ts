import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/read'
import { shippingMethods, shippingZones } from '@/db/schema/shipping'
import { transact } from '@/db/transact'
import { GUEST, systemActor } from '@/domain/accounts/actor'
import { type CreateShippingZoneInput, createShippingZone } from '@/domain/shipping/create-zone'
import { getServedCountries, listShippingMethodsFor } from '@/domain/shipping/queries'
import { createTaxClass } from '@/domain/tax/create-class'

const setup = systemActor('setup')
const flat = { kind: 'flat', currency: 'EUR', amount: 490 } as const
const upTo1kg = { kind: 'by_weight', maxValue: 1000, currency: 'EUR', amount: 390 } as const
const to5kg = { ...upTo1kg, minValue: 1000, maxValue: 5000, amount: 690 } as const

type Method = NonNullable<CreateShippingZoneInput['methods']>[number]

let taxClassId = ''

beforeAll(async () => {
  taxClassId = (await transact((tx) => createTaxClass(tx, setup, { name: 'Standard' }))).id
})

function method(name: string, ...rates: Method['rates']): Method {
  return { name, taxClassId, minDays: 1, maxDays: 3, rates }
}

function parcel(weightGrams: number, currency = 'EUR') {
  return { weightGrams, subtotal: { amount: 2500, currency } }
}

test('a parcel is offered the methods of its zone that carry it, in their order', async () => {
  expect(await listShippingMethodsFor(db, { country: 'IE' }, parcel(100))).toEqual([])
  const { methodIds } = await transact((tx) =>
    createShippingZone(tx, setup, {
      name: 'Ireland',
      countries: ['IE'],
      methods: [method('Courier', flat), method('Post', upTo1kg, to5kg)],
    }),
  )

  const offered = await listShippingMethodsFor(db, { country: 'IE' }, parcel(1000))
  expect(offered).toEqual([
    {
      id: methodIds[0],
      kind: 'delivery',
      name: 'Courier',
      description: '',
      taxClassId,
      minDays: 1,
      maxDays: 3,
      amount: 490,
    },
    expect.objectContaining({ id: methodIds[1], name: 'Post', amount: 690 }),
  ])
  const heavy = await listShippingMethodsFor(db, { country: 'IE' }, parcel(5000))
  expect(heavy.map(({ name }) => name)).toEqual(['Courier'])
  expect(await listShippingMethodsFor(db, { country: 'IE' }, parcel(1, 'USD'))).toEqual([])
})

test('a method that was switched off is not offered', async () => {
  const { methodIds } = await transact((tx) =>
    createShippingZone(tx, setup, {
      name: 'Malta',
      countries: ['MT'],
      methods: [method('Boat', flat), method('Plane', flat)],
    }),
  )
  await transact(async (tx) => {
    await tx
      .update(shippingMethods)
      .set({ isActive: false })
      .where(eq(shippingMethods.id, methodIds[0] ?? ''))
  })
  const offered = await listShippingMethodsFor(db, { country: 'MT' }, parcel(1))
  expect(offered.map(({ name }) => name)).toEqual(['Plane'])
})

test('the rest of the world is served by its own zone', async () => {
  expect((await getServedCountries(db)).isWorldwide).toBe(false)
  expect(await listShippingMethodsFor(db, { country: 'BR' }, parcel(1))).toEqual([])
  await transact((tx) =>
    createShippingZone(tx, setup, {
      name: 'World',
      isRestOfWorld: true,
      methods: [method('Air mail', flat)],
    }),
  )

  const offered = await listShippingMethodsFor(db, { country: 'BR' }, parcel(1))
  expect(offered.map(({ name }) => name)).toEqual(['Air mail'])
  const served = await getServedCountries(db)
  expect(served.isWorldwide).toBe(true)
  expect(served.countries).toEqual([...new Set(served.countries)].sort())
})

test('rates that overlap are refused with the method, and nothing is written', async () => {
  const before = await db.$count(shippingZones)
  const methods = [method('Post', upTo1kg, { ...to5kg, minValue: 999 })]
  await expect(
    transact((tx) => createShippingZone(tx, setup, { name: 'Overlap', methods })),
  ).rejects.toMatchObject({ code: 'shipping_rates_overlap', details: { method: 'Post' } })
  expect(await db.$count(shippingZones)).toBe(before)
})

test('an unknown tax class is refused', async () => {
  const methods = [{ ...method('Post', flat), taxClassId: 'txc_none' }]
  await expect(
    transact((tx) => createShippingZone(tx, setup, { name: 'Nowhere', methods })),
  ).rejects.toMatchObject({ code: 'not_found', details: { taxClassId: 'txc_none' } })
})

test('who may not change settings is refused', async () => {
  const clerk = { kind: 'staff', userId: 'usr_1', permissions: ['orders.write'] } as const
  for (const actor of [GUEST, clerk]) {
    await expect(
      transact((tx) => createShippingZone(tx, actor, { name: 'Mine' })),
    ).rejects.toMatchObject({ code: 'forbidden' })
  }
})

test.each([
  { ...flat, amount: -1 },
  { ...upTo1kg, minValue: 1000 },
  { ...flat, amount: 1.5 },
])('nonsense is refused: %o', async (rate) => {
  const methods = [{ ...method('Post'), rates: [rate] }]
  await expect(
    transact((tx) => createShippingZone(tx, setup, { name: 'Nonsense', methods })),
  ).rejects.toThrow()
})
