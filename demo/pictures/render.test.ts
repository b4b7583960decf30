import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { articles } from '@/demo/articles/journal'
import { authors } from '@/demo/authors'
import { products } from '@/demo/goods/catalogue'
import { collections } from '@/demo/goods/collections'
import { composeScene } from '@/demo/pictures/compose'
import { PICTURE_WIDTHS, renderPicture } from '@/demo/pictures/render'
import { home } from '@/demo/shop'

const pictures = [
  ...products.flatMap((product) =>
    product.pictures.map((picture) => ({ ...picture, key: `${product.slug}/${picture.key}` })),
  ),
  ...articles.flatMap(({ cover, figures }) => [cover, ...figures]),
  ...authors.map(({ portrait }) => portrait),
  ...collections.map(({ picture }) => picture),
  home.hero.picture,
  home.story.picture,
]

describe('the drawn pictures', () => {
  it.each(pictures)('$key renders as WebP and JPEG of the same size', async ({ drawing }) => {
    const { width, height } = composeScene(drawing)
    const [webp, jpeg] = await renderPicture(drawing, [240])
    expect(webp).toMatchObject({
      format: 'webp',
      width: 240,
      height: Math.round((240 * height) / width),
    })
    expect(jpeg).toMatchObject({ format: 'jpeg', width: webp?.width, height: webp?.height })
    const { entropy } = await sharp(jpeg?.bytes).stats()
    expect(entropy).toBeGreaterThan(3)
  })

  it('come in every width, narrow to wide, and the wide one is no enlargement', async () => {
    const rendered = await renderPicture(home.hero.picture.drawing)
    expect(rendered.map(({ width }) => width)).toEqual(
      PICTURE_WIDTHS.flatMap((width) => [width, width]),
    )
    for (const { bytes, width, height, format } of rendered) {
      expect(await sharp(bytes).metadata()).toMatchObject({ width, height, format })
    }
  })

  it('are the same on every run', () => {
    for (const { drawing } of pictures) expect(composeScene(drawing)).toEqual(composeScene(drawing))
  })
})
