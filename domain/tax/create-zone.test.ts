import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { events } from '@/db/schema/platform'
import { taxZones } from '@/db/schema/tax'
import { transact } from '@/db/transact'
import { GUEST, systemActor } from '@/domain/accounts/actor'
import { createTaxClass } from '@/domain/tax/create-class'
import { createTaxZone } from '@/domain/tax/create-zone'
import { listTaxClasses, listTaxRatesFor } from '@/domain/tax/queries'

const setup = systemActor('setup')
const clerk = { kind: 'staff', userId: 'usr_1', permissions: ['settings.write'] } as const

function aTaxClass(name = 'Standard') {
  return transact((tx) => createTaxClass(tx, setup, { name }))
}

test('a zone brings its rates to its countries, and no others', async () => {
  const { id: taxClassId } = await aTaxClass()
  expect(await listTaxRatesFor(db, { country: 'SE' })).toEqual([])

  const rates = [
    { taxClassId, name: 'Moms', ratePpm: 250_000 },
    { taxClassId, name: 'Levy', ratePpm: 10_000, appliesToShipping: false },
  ]
  const { id } = await transact((tx) =>
    createTaxZone(tx, clerk, { name: 'Sweden', countries: ['SE'], rates }),
  )

  const found = await listTaxRatesFor(db, { country: 'SE' })
  expect(found.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
    { taxClassId, name: 'Levy', ratePpm: 10_000, appliesToShipping: false },
    { taxClassId, name: 'Moms', ratePpm: 250_000, appliesToShipping: true },
  ])
  expect(await listTaxRatesFor(db, { country: 'NO' })).toEqual([])
  const [event] = await db.select().from(events).where(eq(events.subject, id))
  expect(event).toMatchObject({ name: 'tax_zone.created', actorId: 'usr_1' })
})

test('regions are kept apart from their country', async () => {
  const { id: taxClassId } = await aTaxClass()
  await transact(async (tx) => {
    await createTaxZone(tx, setup, {
      name: 'Spain',
      countries: ['ES'],
      rates: [{ taxClassId, name: 'IVA', ratePpm: 210_000 }],
    })
    await createTaxZone(tx, setup, {
      name: 'Canary Islands',
      countries: ['ES'],
      regions: ['ES-GC', 'ES-TF'],
      rates: [{ taxClassId, name: 'IGIC', ratePpm: 70_000 }],
    })
  })

  expect(await listTaxRatesFor(db, { country: 'ES', region: 'TF' })).toMatchObject([
    { name: 'IGIC' },
  ])
  expect(await listTaxRatesFor(db, { country: 'ES', region: 'M' })).toMatchObject([{ name: 'IVA' }])
})

test('a new default zone takes over from the old one', async () => {
  const first = await transact((tx) => createTaxZone(tx, setup, { name: 'One', isDefault: true }))
  const second = await transact((tx) => createTaxZone(tx, setup, { name: 'Two', isDefault: true }))

  const defaults = await db.select().from(taxZones).where(eq(taxZones.isDefault, true))
  expect(defaults.map((zone) => zone.id)).toEqual([second.id])
  expect(first.id).not.toBe(second.id)
})

test('tax classes are listed oldest first', async () => {
  const before = await listTaxClasses(db)
  const { id } = await aTaxClass('Books')
  expect(await listTaxClasses(db)).toEqual([...before, { id, name: 'Books' }])
})

test('a rate of an unknown tax class is refused, and nothing is written', async () => {
  const before = await db.$count(taxZones)
  const rates = [{ taxClassId: 'txc_none', name: 'VAT', ratePpm: 1 }]
  await expect(
    transact((tx) => createTaxZone(tx, setup, { name: 'Nowhere', rates })),
  ).rejects.toMatchObject({ code: 'not_found', details: { taxClassId: 'txc_none' } })
  expect(await db.$count(taxZones)).toBe(before)
})

test('who may not change settings is refused', async () => {
  const reader = { ...clerk, permissions: [] }
  for (const actor of [GUEST, reader]) {
    await expect(
      transact((tx) => createTaxZone(tx, actor, { name: 'Mine' })),
    ).rejects.toMatchObject({ code: 'forbidden' })
    await expect(
      transact((tx) => createTaxClass(tx, actor, { name: 'Mine' })),
    ).rejects.toMatchObject({ code: 'forbidden' })
  }
})

test.each([
  { name: 'Lower case', countries: ['de'] },
  { name: 'Region without its country', countries: ['US'], regions: ['NY'] },
  { name: 'Too much', rates: [{ taxClassId: 'a', name: 'VAT', ratePpm: 1_000_001 }] },
  {
    name: 'Named twice',
    rates: [
      { taxClassId: 'a', name: 'VAT', ratePpm: 1 },
      { taxClassId: 'a', name: 'VAT', ratePpm: 2 },
    ],
  },
])('nonsense is refused: $name', async (input) => {
  await expect(transact((tx) => createTaxZone(tx, setup, input))).rejects.toThrow()
})
