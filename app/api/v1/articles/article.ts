import { z } from 'zod'
import { block, presentBlock } from '@/app/api/v1/articles/block'
import { exampleArticleCard } from '@/app/api/v1/articles/examples'
import { moment } from '@/app/api/v1/moment'
import { picture, presentPicture } from '@/app/api/v1/picture'
import { presentCard, productCard } from '@/app/api/v1/products/product'
import type {
  ArticleCardView,
  ArticleLinkView,
  ArticlePageView,
  AuthorLinkView,
  AuthorView,
  TagLinkView,
} from '@/domain/publication/views'
import { articlePath, authorPath, tagPath } from '@/lib/paths'

export const tagLink = z
  .object({ slug: z.string(), path: z.string(), name: z.string() })
  .meta({ id: 'TagLink', example: exampleArticleCard.tags[0] })

export const authorLink = z
  .object({ slug: z.string(), path: z.string(), name: z.string(), picture: picture.nullable() })
  .meta({ id: 'AuthorLink', example: exampleArticleCard.authors[0] })

export const author = authorLink
  .extend({ bioHtml: z.string().meta({ description: 'Safe HTML; may be empty.' }) })
  .meta({ id: 'Author', example: { ...exampleArticleCard.authors[0], bioHtml: '' } })

const cardShape = {
  id: z.string(),
  slug: z.string(),
  path: z.string().meta({ description: 'Of its page.' }),
  title: z.string(),
  summary: z.string().meta({ description: 'Plain text; may be empty.' }),
  cover: picture.nullable(),
  focalPoint: z.object({ x: z.number(), y: z.number() }).nullable().meta({
    description: 'In percent from the upper left: what stays in sight when the cover is cropped.',
  }),
  publishedAt: moment,
  updatedAt: moment,
  readingMinutes: z.int(),
  authors: z.array(authorLink),
  tags: z.array(tagLink),
}

export const articleCard = z.object(cardShape).meta({
  id: 'ArticleCard',
  description: 'An article as lists show it.',
  example: exampleArticleCard,
})

const articleLink = z
  .object({ slug: z.string(), path: z.string(), title: z.string() })
  .meta({ id: 'ArticleLink' })

export const article = z
  .object({
    ...cardShape,
    authors: z.array(author),
    takeaways: z.array(z.string()).meta({ description: 'Plain sentences.' }),
    tableOfContents: z
      .array(z.object({ id: z.string(), text: z.string(), depth: z.literal([2, 3]) }))
      .meta({ description: 'The headings; `id` is the anchor within the HTML.' }),
    blocks: z.array(block).meta({ description: 'The text, part by part.' }),
    wordCount: z.int(),
    rating: z.object({ average: z.number(), count: z.int() }).nullable().meta({
      description: 'Of one to five stars; null while nobody has voted.',
    }),
    previous: articleLink.nullable(),
    next: articleLink.nullable(),
    related: z.array(articleCard),
    products: z.array(productCard).meta({ description: 'Spoken of without a card of their own.' }),
  })
  .meta({ id: 'Article' })

export function presentArticleCard(view: ArticleCardView): z.infer<typeof articleCard> {
  return { ...presentFacts(view), authors: view.authors.map(presentAuthorLink) }
}

export function presentArticle(view: ArticlePageView): z.infer<typeof article> {
  const { takeaways, tableOfContents, wordCount, rating, previous, next } = view
  return {
    ...presentFacts(view),
    authors: view.authors.map(presentAuthor),
    takeaways,
    tableOfContents: tableOfContents.map(({ id, text, depth }) => ({ id, text, depth })),
    blocks: view.blocks.map(presentBlock),
    wordCount,
    rating: rating
      ? { average: Number((rating.sum / rating.count).toFixed(2)), count: rating.count }
      : null,
    previous: previous ? presentLink(previous) : null,
    next: next ? presentLink(next) : null,
    related: view.related.map(presentArticleCard),
    products: view.products.map(presentCard),
  }
}

export function presentAuthor(view: AuthorView): z.infer<typeof author> {
  return { ...presentAuthorLink(view), bioHtml: view.bioHtml }
}

export function presentTagLink({ slug, name }: TagLinkView): z.infer<typeof tagLink> {
  return { slug, path: tagPath(slug), name }
}

function presentFacts(view: ArticleCardView) {
  const { id, slug, title, summary, cover, focalPoint, publishedAt, updatedAt } = view
  return {
    id,
    slug,
    path: articlePath(slug),
    title,
    summary,
    cover: presentPicture(cover),
    focalPoint: focalPoint ?? null,
    publishedAt: publishedAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    readingMinutes: view.readingMinutes,
    tags: view.tags.map(presentTagLink),
  }
}

function presentAuthorLink({ slug, name, picture: face }: AuthorLinkView) {
  return { slug, path: authorPath(slug), name, picture: presentPicture(face) }
}

function presentLink({ slug, title }: ArticleLinkView): z.infer<typeof articleLink> {
  return { slug, path: articlePath(slug), title }
}
