import { createHash } from 'node:crypto'
import { articles } from '@/demo/articles/journal'
import { authors } from '@/demo/authors'
import { products } from '@/demo/goods/catalogue'
import { collections } from '@/demo/goods/collections'
import type { DemoPicture } from '@/demo/goods/types'
import { renderPicture } from '@/demo/pictures/render'
import { home } from '@/demo/shop'
import type { AddMediaInput } from '@/domain/media/add-media'
import { publicStorage } from '@/providers/index'

/** Picture → what the media library is told of it. */
export type StoredPictures = Map<DemoPicture, AddMediaInput>

/** As many as there are cores on the smallest machine; the encoders use the rest themselves. */
const AT_ONCE = 2

/** Draws every picture of the demo shop and puts its files into the storage. */
export async function drawAllPictures(): Promise<StoredPictures> {
  const stored: StoredPictures = new Map()
  const waiting = allPictures()
  async function drawOneByOne() {
    for (let picture = waiting.pop(); picture; picture = waiting.pop()) {
      stored.set(picture, await drawAndStore(picture))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, drawOneByOne))
  return stored
}

/** Every picture of the demo shop, once. */
export function allPictures(): DemoPicture[] {
  return [
    ...products.flatMap((product) => product.pictures),
    ...collections.map((collection) => collection.picture),
    home.hero.picture,
    home.story.picture,
    ...articles.flatMap(({ cover, figures }) => [cover, ...figures]),
    ...authors.map(({ portrait }) => portrait),
  ]
}

async function drawAndStore(picture: DemoPicture): Promise<AddMediaInput> {
  const storage = publicStorage()
  const rendered = await renderPicture(picture.drawing)
  const renditions = []
  for (const { width, height, format, bytes } of rendered) {
    const name = createHash('sha256').update(bytes).digest('hex').slice(0, 40)
    const key = `${name.slice(0, 2)}/${name}-${width}.${format === 'jpeg' ? 'jpg' : format}`
    await storage.put(key, bytes, `image/${format}`)
    renditions.push({ key, format, width, height, bytes: bytes.length })
  }
  const widest = renditions.reduce((a, b) => (b.width > a.width ? b : a))
  const { width, height } = widest
  return {
    contentHash: createHash('sha256').update(JSON.stringify(picture)).digest('hex'),
    fileName: `${picture.key}.svg`,
    alt: picture.alt,
    width,
    height,
    renditions,
  }
}
