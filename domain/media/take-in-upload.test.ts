import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { jobs } from '@/db/schema/platform'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { aColleague } from '@/domain/accounts/testing-accounts'
import { addPictures } from '@/domain/catalog/add-pictures'
import { failRendering, finishRendering } from '@/domain/media/finish-rendering'
import { listMedia } from '@/domain/media/list-media'
import { listPicturesOf } from '@/domain/media/pictures'
import { getMedia } from '@/domain/media/queries'
import { takeInUpload } from '@/domain/media/take-in-upload'
import { aClerk, aProduct, tester, unique } from '@/domain/testing'
import { newId } from '@/lib/ids'

function upload(contentHash = hashOf(unique('picture'))) {
  const originalKey = newId('upload')
  return { contentHash, fileName: 'finch.png', alt: '', width: 800, height: 600, originalKey }
}

function hashOf(word: string): string {
  return Buffer.from(word).toString('hex').padStart(64, '0').slice(-64)
}

async function takeIn(input: ReturnType<typeof upload>): Promise<string> {
  return (await transact((tx) => takeInUpload(tx, tester, input))).mediaId
}

async function renderingsOf(mediaId: string) {
  const rows = await db.select().from(jobs).where(eq(jobs.name, 'render-media'))
  return rows.map(({ payload }) => payload).filter((payload) => payload.mediaId === mediaId)
}

const renditions = [
  { key: 'a/480.webp', format: 'webp', width: 480, height: 360, bytes: 9 } as const,
  { key: 'a/480.jpg', format: 'jpeg', width: 480, height: 360, bytes: 9 } as const,
]

test('an upload waits for its variants, by whom it was added, and is shown nowhere until then', async () => {
  const { userId } = await aColleague('catalogue')
  const staff = { kind: 'staff', userId, permissions: ['media.write'] } as const
  const input = upload()
  const { mediaId } = await transact((tx) => takeInUpload(tx, staff, input))
  expect(await getMedia(db, mediaId)).toMatchObject({
    ...input,
    status: 'rendering',
    renditions: [],
    addedBy: userId,
  })
  expect(await renderingsOf(mediaId)).toEqual([{ mediaId, originalKey: input.originalKey }])
  expect(await listPicturesOf(db, [mediaId])).toEqual(new Map())

  const { originalKey } = input
  const rendered = { mediaId, originalKey, width: 480, height: 360, renditions }
  expect(await transact((tx) => finishRendering(tx, rendered))).toBe(true)
  // A second run of the same job changes nothing and is fine.
  expect(await transact((tx) => finishRendering(tx, { ...rendered, width: 1 }))).toBe(true)
  const shown = (await listPicturesOf(db, [mediaId, 'med_none'])).get(mediaId)
  expect(shown).toEqual({
    alt: '',
    width: 480,
    height: 360,
    sources: [{ width: 480, webp: '/media/a/480.webp', jpeg: '/media/a/480.jpg' }],
  })
})

test('the same picture sent by many at once is one row and one job', async () => {
  const contentHash = hashOf(unique('same'))
  const ids = await Promise.all(Array.from({ length: 12 }, () => takeIn(upload(contentHash))))
  expect(new Set(ids).size).toBe(1)
  const [mediaId = ''] = ids
  const { originalKey } = await getMedia(db, mediaId)
  expect(await renderingsOf(mediaId)).toEqual([{ mediaId, originalKey }])
})

test('a known picture keeps its words, and gets some when it has none', async () => {
  const contentHash = hashOf(unique('words'))
  const mediaId = await takeIn(upload(contentHash))
  await takeIn({ ...upload(contentHash), alt: 'A finch' })
  await takeIn({ ...upload(contentHash), alt: 'A wren' })
  expect((await getMedia(db, mediaId)).alt).toBe('A finch')
})

test('one that could not be rendered gets another chance, with the new upload', async () => {
  const first = upload()
  const mediaId = await takeIn(first)
  await transact((tx) => failRendering(tx, mediaId, first.originalKey))
  expect(await getMedia(db, mediaId)).toMatchObject({ status: 'failed', originalKey: null })
  expect((await listMedia(db, { need: 'failed' }, { limit: 9 })).media).toHaveLength(1)

  const second = upload(first.contentHash)
  expect(await takeIn(second)).toBe(mediaId)
  const { originalKey } = second
  expect(await getMedia(db, mediaId)).toMatchObject({ status: 'rendering', originalKey })
  // The job of the first upload, late, says nothing about the second.
  await transact((tx) => failRendering(tx, mediaId, first.originalKey))
  expect((await getMedia(db, mediaId)).status).toBe('rendering')
})

test('what was removed meanwhile does not want its files', async () => {
  const gone = { mediaId: 'med_gone', originalKey: 'x', width: 1, height: 1, renditions }
  expect(await transact((tx) => finishRendering(tx, gone))).toBe(false)
})

test('a product may have a picture that is still being made', async () => {
  const { productId } = await aProduct()
  const mediaId = await takeIn(upload())
  await transact((tx) => addPictures(tx, tester, { productId, mediaIds: [mediaId] }))
})

test('who may not is refused, and so is a key that leads elsewhere', async () => {
  for (const actor of [GUEST, aClerk('catalog.write')]) {
    await expect(transact((tx) => takeInUpload(tx, actor, upload()))).rejects.toMatchObject({
      code: 'forbidden',
    })
  }
  await expect(takeIn({ ...upload(), originalKey: '../../secret' })).rejects.toThrow()
})
