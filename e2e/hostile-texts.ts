import { findUnstorableText } from '@/app/_http/parse'
import { transact } from '@/db/transact'
import { systemActor } from '@/domain/accounts/actor'
import { aCustomer } from '@/domain/accounts/testing-accounts'
import { archiveProduct } from '@/domain/catalog/archive-product'
import { changeCollection } from '@/domain/catalog/change-collection'
import { createCollection } from '@/domain/catalog/create-collection'
import { archiveArticle } from '@/domain/publication/archive-article'
import { createAuthor } from '@/domain/publication/create-author'
import { createPreviewLink } from '@/domain/publication/create-preview-link'
import { decideReviews } from '@/domain/reviews/decide-reviews'
import { replyToReview } from '@/domain/reviews/reply-to-review'
import { anArticle, aPicture, aProduct } from '@/domain/testing'
import { aComment, aReview } from '@/domain/testing-talk'
import { newMark } from '@/e2e/goods'
import { now } from '@/lib/clock'
import { payloads } from '@/lib/testing-payloads'

const journey = systemActor('journey')
const ARTICLES = 24
/** The doors refuse the few whose signs no database keeps; whatever a verb meets is among these. */
const texts = payloads
  .map(({ text }) => text)
  .filter((text) => findUnstorableText(text).length === 0)

/** As many payloads as fit into a field, in turn, until each that fits has been in one. */
export function packed(limit: number, glue = ' '): string[] {
  const packs: string[] = []
  let pack = ''
  for (const text of texts.filter(({ length }) => length <= limit)) {
    const longer = pack === '' ? text : `${pack}${glue}${text}`
    if (longer.length > limit) packs.push(pack)
    pack = longer.length > limit ? text : longer
  }
  return [...packs, pack].map((one) => one.trim()).filter((one) => one !== '')
}

/** So many of them, from beginning to end. */
export function spread(packs: readonly string[], most: number): string[] {
  const step = Math.max(1, packs.length / most)
  return Array.from(
    { length: Math.min(most, packs.length) },
    (_, number) => packs[Math.floor(number * step)] ?? '',
  )
}

/** Fills every field of the publication and of the goods, and answers with the addresses that show them. */
export async function fillEverything(): Promise<HostileShop> {
  const mediaIds = await Promise.all(spread(packed(500), 8).map((alt) => aPicture(alt)))
  const authorIds = await makeAuthors()
  const articles = await makeArticles(mediaIds, authorIds)
  const products = await makeProducts()
  const collections = await makeCollections()
  await talkAbout(articles[0]?.slug ?? '')
  await review(products[0]?.slug ?? '')
  const previews = await previewsOf(articles.slice(0, 3))
  return { articles, products, collections, previews }
}

export type HostileShop = {
  articles: readonly { articleId: string; slug: string }[]
  products: readonly { productId: string; slug: string }[]
  collections: readonly { collectionId: string; slug: string }[]
  /** Tokens of links for outsiders. */
  previews: readonly string[]
}

/** Nobody has to see them any longer. */
export async function putAside({ articles, products, collections }: HostileShop): Promise<void> {
  await transact(async (tx) => {
    for (const { articleId } of articles) await archiveArticle(tx, journey, { articleId })
    for (const { productId } of products) await archiveProduct(tx, journey, { productId })
    for (const { collectionId, slug } of collections) {
      const hidden = { collectionId, slug, title: 'Put aside', isPublished: false }
      await changeCollection(tx, journey, hidden)
    }
  })
}

async function makeAuthors(): Promise<string[]> {
  const bios = packed(5000, '\n\n')
  const made: string[] = []
  for (const [number, name] of spread(packed(100), ARTICLES).entries()) {
    const author = { name, slug: `hostile-${newMark()}`, bio: bios[number % bios.length] ?? '' }
    made.push((await transact((tx) => createAuthor(tx, journey, author))).authorId)
  }
  return made
}

async function makeArticles(mediaIds: readonly string[], authorIds: readonly string[]) {
  const titles = spread(packed(200), ARTICLES)
  const summaries = spread(packed(400), ARTICLES)
  const takeaways = packed(300)
  const [seoTitles, seoDescriptions] = [packed(120), packed(320)]
  const tags = packed(40)
  const made = []
  for (const [number, title] of titles.entries()) {
    const own = texts.filter((_, place) => place % titles.length === number)
    made.push(
      await anArticle({
        slug: `hostile-${newMark()}`,
        title,
        summary: summaries[number],
        takeaways: turn(takeaways, number, 8),
        body: bodyOf(number % 2 === 0 ? own : own.toReversed(), mediaIds[number % 8] ?? ''),
        tags: turn(tags, number, 8),
        seoTitle: seoTitles[number % seoTitles.length],
        seoDescription: seoDescriptions[number % seoDescriptions.length],
        authorIds: turn(authorIds, number, 1),
        coverMediaId: mediaIds[number % 8],
      }),
    )
  }
  return made
}

/** Each by itself, as a heading, a caption, an alternative text, a title of a call-out, and of a link. */
function bodyOf(own: readonly string[], mediaId: string): string {
  const lines = own.map((text) => text.replaceAll(/\s+/g, ' '))
  return [
    ...lines.slice(0, 4).map((text) => `## ${text}`),
    ...lines.map((text) => `![${text}](media:${mediaId} "${text}")`),
    ...lines.map((text) => `:::note[${text}]\n${text}\n:::`),
    ...lines.map(
      (text) => `::video[${text}]{url="https://films.example/v" poster="media:${mediaId}"}`,
    ),
    ...lines.map((text) => `Words [${text}](/pages/x "${text}") and ${text}`),
    ...own,
  ].join('\n\n')
}

async function makeProducts() {
  const titles = spread(packed(200), 6)
  const summaries = spread(packed(300), 6)
  const descriptions = packed(8000, '\n\n')
  const [names, values] = [packed(100), packed(500)]
  const made = []
  for (const [number, title] of titles.entries()) {
    const choice = [names[number * 3] ?? 'x']
    made.push(
      await aProduct({
        slug: `hostile-${newMark()}`,
        title,
        summary: summaries[number],
        description: descriptions[number % descriptions.length],
        details: turn(values, number, 10).map((value, index) => ({
          label: names[(number * 10 + index) % names.length] ?? 'x',
          value,
        })),
        vendor: names[number],
        seoTitle: titles[(number + 1) % titles.length],
        seoDescription: values[number],
        tags: turn(names, number, 6),
        options: [{ name: names[number * 2] ?? 'x', values: choice.map((name) => ({ name })) }],
        variants: [{ sku: `E2E-${newMark()}`, choice, prices: [{ amount: 1000 }] }],
      }),
    )
  }
  return made
}

async function makeCollections() {
  const descriptions = packed(20_000, '\n\n')
  const made = []
  for (const [number, title] of spread(packed(200), 3).entries()) {
    const description = descriptions[number % descriptions.length] ?? ''
    const collection = { slug: `hostile-${newMark()}`, title, description }
    made.push(await transact((tx) => createCollection(tx, journey, collection)))
  }
  return made
}

async function talkAbout(slug: string): Promise<void> {
  const names = packed(80)
  for (const [number, body] of packed(5000, '\n\n').entries()) {
    const name = names[number] ?? 'x'
    const root = await aComment({ slug, name, body, isApproved: true })
    await aComment({ slug, name, body: `Again ${body}`.slice(0, 5000), parentId: root.commentId })
  }
}

async function review(slug: string): Promise<void> {
  const [titles, names] = [packed(120), packed(80)]
  for (const [number, body] of packed(5000, '\n\n').entries()) {
    const by = { kind: 'customer' as const, userId: (await aCustomer()).userId, provedAt: now() }
    const said = { slug, by, body, title: titles[number], name: names[number] ?? 'x' }
    const { reviewId } = await aReview(said)
    await transact(async (tx) => {
      await decideReviews(tx, journey, { reviewIds: [reviewId], decision: 'approve' })
      await replyToReview(tx, journey, { reviewId, reply: body })
    })
  }
}

async function previewsOf(articles: HostileShop['articles']): Promise<string[]> {
  const links = []
  for (const { articleId } of articles) {
    const { token } = await transact((tx) => createPreviewLink(tx, journey, { articleId, days: 1 }))
    links.push(token)
  }
  return links
}

function turn(packs: readonly string[], number: number, most: number): string[] {
  const chosen = Array.from(
    { length: most },
    (_, index) => packs[(number * most + index) % packs.length] ?? '',
  )
  return [...new Set(chosen)]
}
