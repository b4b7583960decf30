import { expect, test } from 'vitest'
import { listMigrations, migrate } from '@/db/migrate'

test('a database that is up to date is left alone', async () => {
  expect(await migrate()).toEqual([])
})

test('both engines have the same migrations', () => {
  const names = (of: 'sqlite' | 'postgres') => listMigrations(of).map(({ name }) => name)
  expect(names('sqlite')).toEqual(names('postgres'))
})
