import sharp from 'sharp'
import { expect, test } from 'vitest'
import { renderPicture } from '@/lib/pictures'

function blank(width: number, height: number) {
  return sharp({ create: { width, height, channels: 4, background: '#33669980' } })
}

test('a large picture is kept in three widths and two formats, never enlarged', async () => {
  const picture = await renderPicture(await blank(2000, 1000).png().toBuffer())

  expect(picture.renditions.map(({ format, width, height }) => [format, width, height])).toEqual([
    ['webp', 480, 240],
    ['jpeg', 480, 240],
    ['webp', 960, 480],
    ['jpeg', 960, 480],
    ['webp', 1600, 800],
    ['jpeg', 1600, 800],
  ])
  expect(picture).toMatchObject({ width: 1600, height: 800 })
  expect(picture.files.map(({ key }) => key)).toEqual(picture.renditions.map(({ key }) => key))
})

test.each([
  [200, [200]],
  [480, [480]],
  [700, [480, 700]],
  [1600, [480, 960, 1600]],
])('a picture %i pixels wide is kept at %j', async (width, expected) => {
  const picture = await renderPicture(await blank(width, 100).png().toBuffer())
  const widths = picture.renditions.filter(({ format }) => format === 'webp')
  expect(widths.map((rendition) => rendition.width)).toEqual(expected)
})

test('a photograph taken upright stands upright', async () => {
  const lying = await blank(800, 400).jpeg().withMetadata({ orientation: 6 }).toBuffer()
  expect(await renderPicture(lying)).toMatchObject({ width: 400, height: 800 })
})

test('the same bytes get the same keys', async () => {
  const original = await blank(300, 300).png().toBuffer()
  const [first, second] = [await renderPicture(original), await renderPicture(original)]
  expect(second.contentHash).toBe(first.contentHash)
  expect(second.renditions).toEqual(first.renditions)
})

test('what is no picture is refused', async () => {
  await expect(renderPicture(new TextEncoder().encode('<html>'))).rejects.toMatchObject({
    code: 'picture_unreadable',
  })
})
