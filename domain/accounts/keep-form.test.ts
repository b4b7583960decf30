import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { keptForms } from '@/db/schema/accounts'
import { transact } from '@/db/transact'
import { dropOldForms, findOwnForm, keepOwnForm } from '@/domain/accounts/keep-form'
import { aColleague } from '@/domain/accounts/testing-accounts'
import { setClock } from '@/lib/clock'

const kept = { values: { description: 'x'.repeat(20_000) } }

test('a kept form is shown to whoever filled it in, for half an hour', async () => {
  const [kit, ada] = [await aColleague('owner'), await aColleague('owner')]
  await transact((tx) => keepOwnForm(tx, { id: 'form_1', userId: kit.userId, kept }))

  expect(await findOwnForm(db, 'form_1', kit.userId)).toEqual(kept)
  expect(await findOwnForm(db, 'form_1', ada.userId)).toBeUndefined()

  const later = Date.now() + 31 * 60_000
  setClock(() => new Date(later))
  expect(await findOwnForm(db, 'form_1', kit.userId)).toBeUndefined()
})

test('forms that are too old go with the next one and with the sweep', async () => {
  const [kit, ada] = [await aColleague('owner'), await aColleague('owner')]
  // 'form_1' of the test above is another person's.
  const keep = (id: string, userId: string) =>
    transact((tx) => keepOwnForm(tx, { id, userId, kept }))
  await keep('form_2', kit.userId)
  await keep('form_3', ada.userId)
  const later = Date.now() + 62 * 60_000
  setClock(() => new Date(later))
  await keep('form_4', kit.userId)
  const ids = async () =>
    (await db.select({ id: keptForms.id }).from(keptForms)).map(({ id }) => id)
  expect((await ids()).toSorted()).toEqual(['form_1', 'form_3', 'form_4'])

  await transact(dropOldForms)
  expect(await ids()).toEqual(['form_4'])
})
