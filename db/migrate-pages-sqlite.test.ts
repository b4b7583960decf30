import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openFile } from '@/db/dialect/sqlite-connection'
import { listMigrations, migrateSqlite } from '@/db/migrate'
import { MOVED, migrationsWithPages, oldPages } from '@/db/testing-old-pages'

const folder = mkdtempSync(path.join(os.tmpdir(), 'stationer-pages-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('pages of an earlier version become articles of another kind, with draft and revision', () => {
  const file = path.join(folder, 'old.sqlite')
  const all = listMigrations('sqlite')
  migrateSqlite(file, migrationsWithPages(all))
  const before = openFile(file)
  for (const statement of oldPages('1700000000000')) before.exec(statement)
  before.close()

  migrateSqlite(file, all)

  const database = openFile(file)
  const rows = database
    .prepare(
      `SELECT a.id, a.kind, a.slug, a.status, a.title, a.body_source, json_extract(a.blocks, '$[0].html') AS html,
         json_extract(d.contents, '$.title') AS draft_title, json_array_length(d.contents, '$.tags') AS draft_tags, r.reason
       FROM articles a JOIN article_drafts d ON d.article_id = a.id JOIN article_revisions r ON r.article_id = a.id
       ORDER BY a.id`,
    )
    .all()
  database.close()
  expect(rows).toEqual(MOVED)
})
