import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/read'
import { events, settings } from '@/db/schema/platform'
import { transact } from '@/db/transact'
import { type Actor, GUEST, systemActor } from '@/domain/accounts/actor'
import { changeSettings } from '@/domain/settings/change-settings'
import { getSettings } from '@/domain/settings/queries'
import { defaultSettings } from '@/domain/settings/settings'

const clerk = { kind: 'staff', userId: 'usr_1', permissions: ['settings.write'] } as const
const setup = systemActor('setup')

beforeEach(async () => {
  await transact((tx) => changeSettings(tx, setup, defaultSettings))
})

test('a shop that nobody has set up has the default settings', async () => {
  expect(await getSettings(db)).toEqual(defaultSettings)
})

test('only what is named changes', async () => {
  await transact((tx) => changeSettings(tx, clerk, { name: 'Foxglove' }))
  const after = await transact((tx) => changeSettings(tx, clerk, { pricesIncludeTax: false }))

  expect(after).toEqual({ ...defaultSettings, name: 'Foxglove', pricesIncludeTax: false })
  expect(await getSettings(db)).toEqual(after)
})

test('a change says who made it and which settings it touched', async () => {
  await transact((tx) =>
    changeSettings(tx, clerk, { tagline: 'Paper', currency: defaultSettings.currency }),
  )

  const rows = await db.select().from(events).where(eq(events.name, 'settings.changed'))
  expect(rows.at(-1)).toMatchObject({ actorId: 'usr_1', data: { keys: ['tagline'] } })
})

test('saving the same again writes nothing', async () => {
  const contact = { email: 'hello@shop.example', phone: '', addressLines: ['1 High Street'] }
  await transact((tx) => changeSettings(tx, clerk, { contact }))
  const before = await db.select().from(events)

  await transact((tx) => changeSettings(tx, clerk, { contact }))

  expect(await db.select().from(events)).toHaveLength(before.length)
})

test('who may not change settings is refused and nothing is written', async () => {
  const other: Actor = { ...clerk, permissions: ['catalog.write'] }
  for (const actor of [GUEST, other]) {
    await expect(
      transact((tx) => changeSettings(tx, actor, { name: 'Mine' })),
    ).rejects.toMatchObject({ code: 'forbidden' })
  }
  const [row] = await db.select().from(settings).where(eq(settings.key, 'name'))
  expect(row?.value ?? defaultSettings.name).toBe(defaultSettings.name)
})

test.each([
  [{ locale: 'not a language' }],
  [{ timeZone: 'Mars/Olympus' }],
  [{ currency: 'euro' }],
  [{ maxLineQuantity: 0 }],
  [{ menu: [{ label: 'Click', href: 'javascript:alert(1)' }] }],
  [{ menu: [{ label: 'Elsewhere', href: '//evil.example' }] }],
])('nonsense is refused: %o', async (input) => {
  await expect(transact((tx) => changeSettings(tx, clerk, input))).rejects.toThrow()
})
