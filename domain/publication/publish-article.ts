import { z } from 'zod'
import type { WrittenContents } from '@/db/schema/publication'
import type { Tx } from '@/db/transact'
import { type Actor, colleagueIdOf } from '@/domain/accounts/actor'
import { recordEvent } from '@/domain/events/record'
import { assertMayPublish } from '@/domain/publication/access'
import { endSubmission } from '@/domain/publication/end-submission'
import {
  type Article,
  assertVersion,
  type OpenArticle,
  openArticle,
} from '@/domain/publication/open-article'
import { findOrCreateAuthorOf, findOrCreateOwnAuthor } from '@/domain/publication/own-author'
import { putBeforeReaders } from '@/domain/publication/put-before-readers'
import { assertReady } from '@/domain/publication/readiness'
import { appendRevision, findPublishedContents, sameContents } from '@/domain/publication/revisions'
import { isVisible } from '@/domain/publication/visible'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

export const publishArticleInput = z.object({
  articleId: z.string(),
  /** The one that was read: what somebody else has typed since then is not published unseen. */
  version: z.int(),
  /** In the future: readers see it from then on. In the past: the date it bears. Absent: now, or the date it bears already. */
  publishAt: z.date().optional(),
})
export type PublishArticleInput = z.input<typeof publishArticleInput>

export type PublishedArticle = {
  status: 'scheduled' | 'published'
  slug: string
  publishAt: Date
}

/**
 * Lays the draft before readers, now or from a time on: renders it, and moves the article to the address the draft has; the one it
 * had leads there for ever. An article without an author gets the one who began it. What is already public is renewed at once;
 * it cannot be scheduled. To publish what is published already, unchanged, does nothing.
 * Throws `forbidden` (an author may submit instead, unless the settings allow it), `not_found`,
 * `version_conflict`, `slug_taken` (an address made from the title gets a number instead), `article_not_ready` with the `fields` that are
 * missing, and `article_not_publishable` with the `status` where it is archived or already public.
 */
export async function publishArticle(
  tx: Tx,
  actor: Actor,
  input: PublishArticleInput,
): Promise<PublishedArticle> {
  const { articleId, version, publishAt: wanted } = publishArticleInput.parse(input)
  const { article, draft } = await openArticle(tx, actor, articleId)
  await assertMayPublish(tx, actor)
  await assertVersion(tx, draft, version)
  assertPublishable(article, wanted)
  const contents = await withAuthor(tx, actor, { article, draft })
  assertReady(article.kind, contents)
  const publishAt = timeOf(article, wanted)
  const status = publishAt > now() ? 'scheduled' : 'published'
  const before = await findPublishedContents(tx, article)
  const isNew = !before || !sameContents(before, contents)
  const isSame = article.status === status && article.publishAt?.getTime() === publishAt.getTime()
  if (!isNew && isSame) {
    await endSubmission(tx, article)
    return { status, slug: contents.slug, publishAt }
  }
  const shown = await putBeforeReaders(tx, article, contents, { status, publishAt })
  const { slug, title } = shown
  if (isNew) {
    const savedBy = colleagueIdOf(actor)
    await appendRevision(tx, { articleId, reason: 'published', contents: shown, savedBy })
  }
  const data = {
    kind: article.kind,
    slug,
    title,
    publishAt,
    before: article.status,
  }
  await recordEvent(tx, { name: eventOf(article, status), actor, subject: articleId, data })
  return { status, slug, publishAt }
}

/** What is public stays so: to schedule it would take it away. */
function assertPublishable(article: Article, wanted: Date | undefined): void {
  const at = now()
  const isHidden = article.status === 'archived'
  if (isHidden || (isVisible(article, at) && wanted && wanted > at)) {
    throw new DomainError('article_not_publishable', { status: article.status })
  }
}

async function withAuthor(
  tx: Tx,
  actor: Actor,
  { article, draft }: OpenArticle,
): Promise<WrittenContents> {
  if (article.kind === 'page' || draft.contents.authorIds.length > 0) return draft.contents
  const author = article.createdBy
    ? await findOrCreateAuthorOf(tx, article.createdBy)
    : await findOrCreateOwnAuthor(tx, actor)
  return { ...draft.contents, authorIds: author ? [author.authorId] : [] }
}

function timeOf({ publishAt }: Article, wanted: Date | undefined): Date {
  const at = now()
  return wanted ?? (publishAt && publishAt <= at ? publishAt : at)
}

/** A scheduled article that is due is published by whoever comes first, this or the job. */
function eventOf(article: Article, status: PublishedArticle['status']): string {
  if (article.status === 'published') return 'article.updated'
  return status === 'published' ? 'article.published' : 'article.scheduled'
}
