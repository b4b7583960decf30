import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { listMigrations, migratePostgres } from '@/db/migrate'
import { createDatabase } from '@/db/testing'
import { MOVED, migrationsWithPages, oldPages } from '@/db/testing-old-pages'

test('pages of an earlier version become articles of another kind, with draft and revision', async () => {
  const url = await createDatabase(inject('postgresUrl'))
  const all = listMigrations('postgres')
  await migratePostgres(url, migrationsWithPages(all))
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const statement of oldPages('to_timestamp(1700000000)')) await client.query(statement)

  await migratePostgres(url, all)

  const { rows } = await client.query(
    `SELECT a.id, a.kind, a.slug, a.status, a.title, a.body_source, a.blocks->0->>'html' AS html,
       d.contents->>'title' AS draft_title, jsonb_array_length(d.contents->'tags') AS draft_tags, r.reason
     FROM articles a JOIN article_drafts d ON d.article_id = a.id JOIN article_revisions r ON r.article_id = a.id
     ORDER BY a.id`,
  )
  await client.end()
  expect(rows).toEqual(MOVED)
})
