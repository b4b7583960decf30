import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { keepingStatements } from '@/db/dialect/sqlite-statements'

test('equal SQL gets the same statement, by name and by position side by side', () => {
  const database = keepingStatements(new Database(':memory:'))
  const sql = 'SELECT 1 AS one'
  const named = database.prepare(sql)
  expect(named.raw().all()).toEqual([[1]])
  expect(named.all()).toEqual([{ one: 1 }])
  expect(database.prepare(sql)).toBe(named)
  expect(database.prepare(sql).raw()).toBe(named.raw())
})

test('a statement outlives a change of the tables it reads', () => {
  const plain = new Database(':memory:')
  const database = keepingStatements(plain)
  plain.exec('CREATE TABLE things (a); INSERT INTO things VALUES (1)')
  const read = () => database.prepare('SELECT * FROM things').all()
  expect(read()).toEqual([{ a: 1 }])
  plain.exec('ALTER TABLE things ADD COLUMN b DEFAULT 2')
  expect(read()).toEqual([{ a: 1, b: 2 }])
})
