import type { Tx } from '@/db/transact'
import { demoActor } from '@/demo/actor'
import { articles } from '@/demo/articles/journal'
import type { DemoArticle, DemoAuthorKey } from '@/demo/articles/types'
import { authors } from '@/demo/authors'
import type { FilledCatalogue } from '@/demo/fill-catalogue'
import { daysBefore } from '@/demo/time'
import type { ArticleContentsInput } from '@/domain/publication/article-input'
import { createArticle } from '@/domain/publication/create-article'
import { createAuthor } from '@/domain/publication/create-author'
import { publishArticle } from '@/domain/publication/publish-article'
import { saveDraft } from '@/domain/publication/save-draft'

/** Its writer has begun to add something that readers do not see yet. */
const REWORKED = {
  slug: 'how-long-is-wet',
  added: `## A sixth paper

Measured, because J. Whitlock asked: the almanac’s 80 g cream. Foxglove 13 seconds, Damson 20. *Mirjam: put this into the table, and draw the bar.*
`,
}

/** One that is only just begun. */
const BEGUN = {
  title: 'What the trough says',
  summary: 'Notes for a piece on marbling days. Hanna, please look over the part about the size.',
  tags: ['marbled', 'handmade'],
  body: `Carrageen moss, boiled the evening before. Water from the tap is too hard in Lübeck, so: rain butt.

- when the size is too thick, colours sit in lumps; too thin, and they sink
- ox gall: a drop makes a colour spread, two make it run away
- the third day it smells; by the fifth nobody comes in

::product[marbled-sheets]
`,
}

/** The three who write, and what they have written: read, waiting for its day, being reworked, begun. */
export async function fillPublication(tx: Tx, filled: FilledCatalogue): Promise<void> {
  const authorIds = await fillAuthors(tx, filled)
  // Oldest first, so that those who write later may mention what stands already.
  for (const article of articles.toReversed()) await fillArticle(tx, article, { filled, authorIds })
  const { title, ...contents } = BEGUN
  const by = { authorIds: namesOf(authorIds, ['mirjam']) }
  await createArticle(tx, demoActor, { kind: 'article', title, contents: { ...contents, ...by } })
}

type AuthorIds = Map<DemoAuthorKey, string>

async function fillAuthors(tx: Tx, { mediaIds }: FilledCatalogue): Promise<AuthorIds> {
  const ids: AuthorIds = new Map()
  for (const { key, name, bio, portrait } of authors) {
    const mediaId = mediaIds.get(portrait) ?? null
    ids.set(key, (await createAuthor(tx, demoActor, { name, bio, mediaId })).authorId)
  }
  return ids
}

async function fillArticle(
  tx: Tx,
  article: DemoArticle,
  ground: { filled: FilledCatalogue; authorIds: AuthorIds },
): Promise<void> {
  const { title, ...contents } = contentsOf(article, ground)
  const draft = await createArticle(tx, demoActor, { kind: 'article', title, contents })
  const { articleId, version } = draft
  await publishArticle(tx, demoActor, {
    articleId,
    version,
    publishAt: daysBefore(article.daysAgo),
  })
  if (article.slug !== REWORKED.slug) return
  const reworked = { ...contents, title, body: `${contents.body}\n${REWORKED.added}` }
  await saveDraft(tx, demoActor, { articleId, version, contents: reworked, mode: 'saved' })
}

function contentsOf(
  { slug, title, summary, takeaways, tags, cover, body, authors: keys }: DemoArticle,
  { filled, authorIds }: { filled: FilledCatalogue; authorIds: AuthorIds },
): ArticleContentsInput {
  return {
    slug,
    title,
    summary,
    takeaways: [...takeaways],
    tags: [...tags],
    body: withMediaIds(body, filled.mediaIds),
    coverMediaId: filled.mediaIds.get(cover) ?? null,
    authorIds: namesOf(authorIds, keys),
  }
}

/** The keys of pictures in a text, replaced by what the library calls them. */
function withMediaIds(body: string, mediaIds: FilledCatalogue['mediaIds']): string {
  const ids = new Map([...mediaIds].map(([{ key }, id]) => [key, id]))
  return body.replace(MEDIA_KEY, (_, key: string) => `media:${ids.get(key) ?? key}`)
}

export const MEDIA_KEY = /media:([a-z0-9-]+)/g

function namesOf(ids: AuthorIds, keys: readonly DemoAuthorKey[]): string[] {
  return keys.flatMap((key) => ids.get(key) ?? [])
}
