import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { keptForms } from '@/db/schema/accounts'
import { transact } from '@/db/transact'
import { dropOldForms, dropOwnForm, findOwnForm, keepOwnForm } from '@/domain/accounts/keep-form'
import { aColleague } from '@/domain/accounts/testing-accounts'
import { setClock } from '@/lib/clock'

const kept = { values: { description: 'x'.repeat(20_000) } }

test('a kept form is shown to whoever filled it in, for half an hour', async () => {
  const [kit, ada] = [await aColleague('owner'), await aColleague('owner')]
  await transact((tx) => keepOwnForm(tx, { id: 'form_1', holder: kit.userId, kept }))

  expect(await findOwnForm(db, 'form_1', [kit.userId])).toEqual(kept)
  expect(await findOwnForm(db, 'form_1', [ada.userId])).toBeUndefined()

  const later = Date.now() + 31 * 60_000
  setClock(() => new Date(later))
  expect(await findOwnForm(db, 'form_1', [kit.userId])).toBeUndefined()
})

test('a guest who signed in finds it by the key of their browser', async () => {
  const { userId } = await aColleague('owner')
  await transact((tx) => keepOwnForm(tx, { id: 'form_2', holder: 'hash-of-a-key', kept }))
  expect(await findOwnForm(db, 'form_2', [userId, 'hash-of-a-key'])).toEqual(kept)
  expect(await findOwnForm(db, 'form_2', [])).toBeUndefined()
})

test('a form that was taken is dropped for whoever filled it in, and nobody else can drop it', async () => {
  await transact((tx) => keepOwnForm(tx, { id: 'form_5', holder: 'mine', kept }))
  await transact((tx) => dropOwnForm(tx, 'form_5', ['theirs']))
  expect(await findOwnForm(db, 'form_5', ['mine'])).toEqual(kept)
  await transact((tx) => dropOwnForm(tx, 'form_5', ['mine']))
  expect(await findOwnForm(db, 'form_5', ['mine'])).toBeUndefined()
})

test('forms that are too old go with the next one and with the sweep', async () => {
  const keep = (id: string) => transact((tx) => keepOwnForm(tx, { id, holder: 'somebody', kept }))
  const ids = async () =>
    (await db.select({ id: keptForms.id }).from(keptForms)).map(({ id }) => id)
  const [first, second] = [Date.now() + 62 * 60_000, Date.now() + 93 * 60_000]
  setClock(() => new Date(first))
  await keep('form_3')
  expect(await ids()).toEqual(['form_3'])
  setClock(() => new Date(second))
  await keep('form_4')
  expect(await ids()).toEqual(['form_4'])

  const third = second + 31 * 60_000
  setClock(() => new Date(third))
  await transact(dropOldForms)
  expect(await ids()).toEqual([])
})
