import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import { openFile } from '@/db/dialect/sqlite-connection'
import { type Migration, migrateSqlite } from '@/db/migrate'
import { StartupError } from '@/lib/errors'

const folder = mkdtempSync(path.join(os.tmpdir(), 'stationer-migrate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function step(name: string, ...statements: string[]): Migration {
  return { name, hash: name, statements }
}

const PARENT_AND_CHILD = step(
  '0000_start',
  'CREATE TABLE parents (id TEXT PRIMARY KEY)',
  'CREATE TABLE children (id TEXT PRIMARY KEY, parent_id TEXT NOT NULL REFERENCES parents(id) ON DELETE CASCADE)',
  "INSERT INTO parents VALUES ('p')",
  "INSERT INTO children VALUES ('c', 'p')",
)

test('rebuilding a parent table keeps its children', () => {
  const file = path.join(folder, 'rebuild.sqlite')
  migrateSqlite(file, [PARENT_AND_CHILD])
  const rebuild = step(
    '0001_rebuild',
    'CREATE TABLE __new_parents (id TEXT PRIMARY KEY, name TEXT)',
    'INSERT INTO __new_parents (id) SELECT id FROM parents',
    'DROP TABLE parents',
    'ALTER TABLE __new_parents RENAME TO parents',
  )
  expect(migrateSqlite(file, [PARENT_AND_CHILD, rebuild])).toEqual(['0001_rebuild'])
  const database = openFile(file)
  expect(database.prepare('SELECT count(*) FROM children').pluck().get()).toBe(1)
  database.close()
  expect(readdirSync(path.join(folder, 'backups'))).toHaveLength(1)
})

test('a migration that breaks a reference changes nothing', () => {
  const file = path.join(folder, 'broken.sqlite')
  migrateSqlite(file, [PARENT_AND_CHILD])
  const breaking = step('0001_breaking', 'DELETE FROM parents')
  expect(() => migrateSqlite(file, [PARENT_AND_CHILD, breaking])).toThrow(StartupError)
  const database = new Database(file)
  expect(database.prepare('SELECT count(*) FROM parents').pluck().get()).toBe(1)
  expect(database.prepare('SELECT name FROM schema_migrations').pluck().all()).toEqual([
    '0000_start',
  ])
  database.close()
})

test('a database newer than the code is refused', () => {
  const file = path.join(folder, 'newer.sqlite')
  migrateSqlite(file, [PARENT_AND_CHILD, step('0001_future', 'CREATE TABLE future (id TEXT)')])
  expect(() => migrateSqlite(file, [PARENT_AND_CHILD])).toThrow(/newer than this program/)
  expect(existsSync(file)).toBe(true)
})

test('a landed migration that was edited is refused', () => {
  const file = path.join(folder, 'edited.sqlite')
  migrateSqlite(file, [PARENT_AND_CHILD])
  expect(() => migrateSqlite(file, [{ ...PARENT_AND_CHILD, hash: 'other' }])).toThrow(/was changed/)
})
