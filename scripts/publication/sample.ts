import type { PictureView, ShopView } from '@/domain/catalog/views'
import { feedHtml } from '@/domain/publication/feed-html'
import type {
  ArticleBlockView,
  ArticleCardView,
  ArticlePageView,
  FeedView,
} from '@/domain/publication/views'
import { renderArticle } from '@/lib/article-markdown'

/** A shop and a publication with one article that has everything in it; names and titles carry what markup must escape. */

const SPICY = 'Ink & <paper> "quoted" – für alle'

export const sampleShop: ShopView = {
  name: 'Quill & Sons',
  tagline: 'Paper.',
  description: 'Paper.',
  url: 'https://shop.example',
  locale: 'en-IE',
  currency: 'EUR',
  timeZone: 'Europe/Berlin',
  publication: { title: 'Journal', description: 'About paper & ink.' },
  collections: [],
  menu: [],
  footer: [],
  contact: { addressLines: [] },
  profiles: [],
}

const picture: PictureView = {
  alt: 'A "desk" & a lamp',
  width: 1200,
  height: 800,
  sources: [480, 1200].map((width) => ({
    width,
    webp: `/media/desk-${width}.webp`,
    jpeg: `/media/desk-${width}.jpeg`,
  })),
}

const source = `
Text with a [link](/products/ink), \`code\` and a note.[^1]

## First part

- one
- two

:::warning[Mind the acid]
It eats steel.
:::

### Part of it

| Paper | Weight |
|---|---:|
| Laid | 90 g |

\`\`\`ts
const a = 1 // one
\`\`\`

## Second part

> Said.

[^1]: The note & its end.
`

const rendered = renderArticle(source)

const goods = {
  id: 'prd_1',
  slug: 'brass-pen',
  title: SPICY,
  picture,
  price: { amount: 900, compareAt: 1200, currency: 'EUR', taxIncluded: true },
  priceVaries: true,
  stock: { state: 'low' as const, count: 2 },
  isNew: true,
  swatches: [],
}

const blocks: ArticleBlockView[] = [
  ...rendered.parts.flatMap((part) => (part.kind === 'html' ? [part] : [])),
  { kind: 'picture', picture, captionHtml: 'A <em>caption</em>' },
  { kind: 'product', card: goods },
  { kind: 'collection', card: { slug: 'pens', title: SPICY, productCount: 1, picture } },
  { kind: 'video', url: 'https://films.example/1?a=1&b=2', title: SPICY, picture },
]

export const sampleCard: ArticleCardView = {
  id: 'art_1',
  slug: 'specimen',
  title: SPICY,
  summary: SPICY,
  cover: picture,
  focalPoint: { x: 12, y: 88 },
  createdAt: new Date('2026-02-27T12:00:00Z'),
  publishedAt: new Date('2026-03-01T12:00:00Z'),
  updatedAt: new Date('2026-03-05T12:00:00Z'),
  readingMinutes: 3,
  authors: [
    { slug: 'ada', name: 'Ada "Quill" & Co', picture },
    { slug: 'bo', name: 'Bo' },
  ],
  tags: [{ slug: 'ink', name: 'Ink & pens' }],
}

export const sampleArticle: ArticlePageView = {
  ...sampleCard,
  revisedAt: sampleCard.updatedAt,
  takeaways: [SPICY, 'Wipe the nib.'],
  tableOfContents: rendered.tableOfContents,
  blocks,
  wordCount: rendered.wordCount,
  authors: sampleCard.authors.map((author) => ({ ...author, bioHtml: '<p>Binds books.</p>' })),
  previous: { slug: 'before', title: SPICY },
  next: { slug: 'after', title: SPICY },
  related: [{ ...sampleCard, id: 'art_2', slug: 'near', cover: undefined }],
  products: [goods],
  rating: { sum: 9, count: 2 },
  seo: { title: SPICY, description: SPICY },
  socialPicture: picture,
}

const place = { origin: sampleShop.url, path: '/articles/specimen', locale: sampleShop.locale }

export const sampleFeed: FeedView = {
  title: 'Journal – Quill & Sons',
  description: SPICY,
  path: '/articles',
  updatedAt: new Date('2026-03-05T12:00:00Z'),
  items: [
    { ...sampleCard, html: feedHtml(sampleArticle, place) },
    {
      ...sampleCard,
      id: 'art_2',
      slug: 'bare',
      summary: '',
      cover: undefined,
      authors: [],
      tags: [],
      html: '<p>]]&gt; ends a section.</p>',
    },
  ],
}
