import { asc, eq } from 'drizzle-orm'
import { expect } from 'vitest'
import { db } from '@/db/read'
import { articleDrafts, articleRevisions, articles, events } from '@/db/schema'
import type { WrittenContents } from '@/db/schema/publication'
import { transact } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import type { ArticleContentsInput } from '@/domain/publication/article-input'
import { saveDraft } from '@/domain/publication/save-draft'
import type { SavedDraft } from '@/domain/publication/write-draft'

/** What readers see, or will. */
export async function rowOf(articleId: string) {
  const [row] = await db.select().from(articles).where(eq(articles.id, articleId))
  if (!row) throw new Error(`no article ${articleId}`)
  return row
}

export async function draftOf(articleId: string) {
  const [draft] = await db
    .select()
    .from(articleDrafts)
    .where(eq(articleDrafts.articleId, articleId))
  if (!draft) throw new Error(`no draft ${articleId}`)
  return draft
}

/** The history, the first moment first. */
export async function historyOf(articleId: string) {
  return await db
    .select()
    .from(articleRevisions)
    .where(eq(articleRevisions.articleId, articleId))
    .orderBy(asc(articleRevisions.number))
}

export async function reasonsOf(articleId: string): Promise<string[]> {
  return (await historyOf(articleId)).map(({ reason }) => reason)
}

export async function eventsOf(articleId: string): Promise<string[]> {
  const rows = await db
    .select({ name: events.name })
    .from(events)
    .where(eq(events.subject, articleId))
    .orderBy(asc(events.seq))
  return rows.map(({ name }) => name)
}

/** Saves the draft with these parts changed, on the version it has. */
export async function write(
  actor: Actor,
  articleId: string,
  parts: Partial<ArticleContentsInput>,
  mode: 'auto' | 'saved' = 'auto',
): Promise<SavedDraft & { contents: WrittenContents }> {
  const { contents, version } = await draftOf(articleId)
  const typed = { ...contents, ...parts }
  const saved = await transact((tx) =>
    saveDraft(tx, actor, { articleId, version, contents: typed, mode }),
  )
  return { ...saved, contents: (await draftOf(articleId)).contents }
}

/** Expects a refusal with this code; answers its details. */
export async function refusal(work: Promise<unknown>, code: string): Promise<unknown> {
  const error = await work.then(
    () => new Error('not refused'),
    (reason: unknown) => reason,
  )
  expect(error).toMatchObject({ code })
  return error instanceof Error && 'details' in error ? error.details : undefined
}
