import { describe, expect, it } from 'vitest'
import { articles } from '@/demo/articles/journal'
import { authors } from '@/demo/authors'
import { MEDIA_KEY } from '@/demo/fill-publication'
import { products } from '@/demo/goods/catalogue'
import { collections } from '@/demo/goods/collections'
import { articleContents } from '@/domain/publication/article-input'
import { renderArticle } from '@/lib/article-markdown'

const goodsTags = new Set(products.flatMap(({ tags }) => tags))
const goods = products.map(({ slug }) => slug)
const shelves = collections.map(({ slug }) => slug)
const slugs = articles.map(({ slug }) => slug)
const pictures = [
  ...articles.flatMap(({ cover, figures }) => [cover, ...figures]),
  ...authors.map(({ portrait }) => portrait),
]

const idOf = (key: string) => `med_${key.replaceAll('-', '')}`

/** As the fill replaces the keys of pictures by ids. */
const rendered = (body: string) =>
  renderArticle(body.replace(MEDIA_KEY, (_, key: string) => `media:${idOf(key)}`))

describe('the demo journal', () => {
  it('has twelve articles to be read, of the last months, and one that waits', () => {
    const published = articles.filter(({ daysAgo }) => daysAgo > 0)
    expect(published).toHaveLength(12)
    expect(articles).toHaveLength(13)
    expect(Math.max(...published.map(({ daysAgo }) => daysAgo))).toBeLessThan(120)
    expect(articles.map(({ daysAgo }) => daysAgo)).toEqual(
      articles.map(({ daysAgo }) => daysAgo).toSorted((a, b) => a - b),
    )
  })

  it('has every slug and every picture once', () => {
    expect(repeated(slugs)).toEqual([])
    expect(repeated(pictures.map(({ key }) => key))).toEqual([])
    expect(repeated(pictures.map(({ alt }) => alt))).toEqual([])
    expect(repeated(pictures.map(({ drawing }) => JSON.stringify(drawing)))).toEqual([])
    expect(pictures.filter(({ alt }) => alt.length < 40)).toEqual([])
  })

  it.each(articles)('$slug is whole', ({ body, figures, cover, ...article }) => {
    articleContents.parse({ ...article, body, tags: [...article.tags], authorIds: [] })
    expect(article.summary.length).toBeGreaterThan(80)
    expect(article.takeaways.length).toBeGreaterThanOrEqual(3)
    expect(article.takeaways.length).toBeLessThanOrEqual(5)
    expect(article.authors.length).toBeGreaterThan(0)
    expect(article.tags.filter((tag) => goodsTags.has(tag)).length).toBeGreaterThan(0)
    const { wordCount, mentions } = rendered(body)
    expect(wordCount).toBeGreaterThanOrEqual(600)
    expect(wordCount).toBeLessThanOrEqual(1400)
    expect(new Set(mentions.mediaIds)).toEqual(new Set(figures.map(({ key }) => idOf(key))))
    expect(mentions.productSlugs.filter((slug) => !goods.includes(slug))).toEqual([])
    expect(mentions.collectionSlugs.filter((slug) => !shelves.includes(slug))).toEqual([])
    expect(linked(body).filter((slug) => !slugs.includes(slug))).toEqual([])
    expect(linked(body)).not.toContain(article.slug)
  })

  it('shows everything an article can hold', () => {
    const all = articles.map(({ body }) => rendered(body))
    const kinds = all.flatMap(({ parts }) => parts.map(({ kind }) => kind))
    for (const kind of ['html', 'picture', 'product', 'collection', 'video']) {
      expect(kinds).toContain(kind)
    }
    const html = all.flatMap(({ parts }) => parts.map((part) => ('html' in part ? part.html : '')))
    const text = html.join('')
    for (const piece of ['<table', '<blockquote', 'hljs-', 'footnote', '<ol', '<hr']) {
      expect(text).toContain(piece)
    }
    const callouts = articles.flatMap(({ body }) => body.match(/^:::(note|tip|warning)/gm) ?? [])
    expect(new Set(callouts)).toEqual(new Set([':::note', ':::tip', ':::warning']))
    const mentioning = all.filter(({ mentions }) => mentions.productSlugs.length > 0)
    expect(mentioning.length).toBeGreaterThanOrEqual(3)
  })

  it('says nothing in the same words twice', () => {
    const sentences = articles.flatMap(({ body, summary, takeaways }) =>
      [body, summary, ...takeaways]
        .join('\n')
        .split(/[.!?:;]\s|\n/)
        .map((sentence) => sentence.trim().toLowerCase())
        .filter((sentence) => sentence.length > 40 && !sentence.startsWith('|')),
    )
    expect(repeated(sentences)).toEqual([])
    const openings = articles.flatMap(({ body }) => body.match(/[A-Z][^.!?\n]{50}/g) ?? [])
    expect(repeated(openings)).toEqual([])
  })
})

const linked = (body: string): string[] =>
  [...body.matchAll(/\]\(\/articles\/([a-z0-9-]+)\)/g)].flatMap(([, slug]) => slug ?? [])

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index)
