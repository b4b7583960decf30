import type { PictureView } from '@/domain/catalog/views'
import { apiPath, withQuery } from '@/lib/paths'

export type PlaceKind = 'product' | 'collection'

export interface FoundPlace {
  slug: string
  title: string
  detail: string
  picture?: PictureView
  /** In minor units. */
  price?: { amount: number; currency: string }
}

const MOST = 8

interface Goods {
  slug: string
  title: string
  subtitle: string
  picture?: PictureView
  price: { amount: number; currency: string }
}

interface Collection {
  slug: string
  title: string
  summary: string
  picture?: PictureView
}

/** What visitors of the shop find under these words; without words, what comes first. */
export async function findPlaces(
  kind: PlaceKind,
  query: string,
  signal: AbortSignal,
): Promise<FoundPlace[]> {
  return kind === 'product' ? await findGoods(query, signal) : await findCollections(query, signal)
}

async function findGoods(query: string, signal: AbortSignal): Promise<FoundPlace[]> {
  const path = query
    ? withQuery('/search', { q: query, limit: MOST })
    : withQuery('/products', { limit: MOST })
  const { products }: { products: Goods[] } = await ask(path, signal)
  return products.map(({ subtitle, ...goods }) => ({ ...goods, detail: subtitle }))
}

/** A shop has so few that they are searched here. */
async function findCollections(query: string, signal: AbortSignal): Promise<FoundPlace[]> {
  const { collections }: { collections: Collection[] } = await ask('/collections', signal)
  const words = query.toLowerCase()
  return collections
    .filter(({ title, slug }) => `${title} ${slug}`.toLowerCase().includes(words))
    .slice(0, MOST)
    .map(({ summary, slug, title, picture }) => ({ slug, title, picture, detail: summary }))
}

async function ask(path: string, signal: AbortSignal) {
  const response = await fetch(apiPath(path), { signal })
  if (!response.ok) throw new Error(`The shop answered ${response.status}`)
  return await response.json()
}
