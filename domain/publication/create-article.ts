import { z } from 'zod'
import { articleDrafts, articles, type WrittenContents } from '@/db/schema/publication'
import type { Tx } from '@/db/transact'
import { type Actor, colleagueIdOf } from '@/domain/accounts/actor'
import { recordEvent } from '@/domain/events/record'
import { authorizeWriting } from '@/domain/publication/access'
import { articleContents, articleKinds } from '@/domain/publication/article-input'
import { findOrCreateOwnAuthor } from '@/domain/publication/own-author'
import { isReservedSlug } from '@/domain/publication/reserved-slugs'
import { appendRevision } from '@/domain/publication/revisions'
import { saveArticleMedia } from '@/domain/publication/save-media'
import { requireNamed } from '@/domain/publication/write-draft'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { slugsFor } from '@/lib/slug'

export const createArticleInput = z.object({
  kind: z.enum(articleKinds),
  title: articleContents.shape.title,
  contents: articleContents.omit({ title: true }).partial().optional(),
})
export type CreateArticleInput = z.input<typeof createArticleInput>

export type CreatedArticle = {
  articleId: string
  slug: string
  /** To be sent with the next change. */
  version: number
}

/**
 * Begins an article or a page, as a draft that no reader sees. Whoever begins an article without naming an author is its author.
 * Without an address it gets one from its title, with a number behind it where that is taken.
 * Throws `forbidden` without `publication.write` or `publication.edit`, `slug_taken` for an address that was asked for, and
 * `invalid_input` naming the field of a picture or author that is not there.
 */
export async function createArticle(
  tx: Tx,
  actor: Actor,
  input: CreateArticleInput,
): Promise<CreatedArticle> {
  authorizeWriting(actor)
  const { kind, title, contents: wanted = {} } = createArticleInput.parse(input)
  const { articleId, slug } = await insertArticle(tx, actor, { kind, title, slug: wanted.slug })
  const parsed = articleContents.parse({ ...wanted, title, slug })
  const contents = { ...parsed, authorIds: await authorsOf(tx, actor, kind, parsed) }
  await requireNamed(tx, contents)
  const savedBy = colleagueIdOf(actor)
  await tx.insert(articleDrafts).values({ articleId, contents, savedBy })
  await saveArticleMedia(tx, articleId, [contents])
  await appendRevision(tx, { articleId, reason: 'created', contents, savedBy })
  const data = { kind, slug, title }
  await recordEvent(tx, { name: 'article.created', actor, subject: articleId, data })
  return { articleId, slug, version: 1 }
}

type Kind = z.output<typeof createArticleInput>['kind']

/** A page has no authors. */
async function authorsOf(
  tx: Tx,
  actor: Actor,
  kind: Kind,
  { authorIds }: WrittenContents,
): Promise<string[]> {
  if (kind === 'page') return []
  if (authorIds.length > 0) return [...new Set(authorIds)]
  const own = await findOrCreateOwnAuthor(tx, actor)
  return own ? [own.authorId] : []
}

async function insertArticle(
  tx: Tx,
  actor: Actor,
  { kind, title, slug }: { kind: Kind; title: string; slug?: string },
): Promise<{ articleId: string; slug: string }> {
  for (const candidate of slug ? [slug] : slugsFor(title, kind)) {
    if (isReservedSlug(kind, candidate)) continue
    const [added] = await tx
      .insert(articles)
      .values({
        id: newId(kind === 'page' ? 'pag' : 'art'),
        kind,
        slug: candidate,
        title,
        comments: kind === 'page' ? 'off' : 'open',
        createdBy: colleagueIdOf(actor),
      })
      .onConflictDoNothing({ target: [articles.kind, articles.slug] })
      .returning({ articleId: articles.id, slug: articles.slug })
    if (added) return added
  }
  throw new DomainError('slug_taken', { slug })
}
