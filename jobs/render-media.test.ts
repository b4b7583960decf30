import { globSync } from 'node:fs'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { expectUpload } from '@/domain/media/expect-upload'
import { getMedia } from '@/domain/media/queries'
import { removeMedia } from '@/domain/media/remove-media'
import { takeInUpload } from '@/domain/media/take-in-upload'
import { tester } from '@/domain/testing'
import { renderMedia } from '@/jobs/render-media'
import { wait, workOff } from '@/jobs/testing-jobs'
import { config } from '@/lib/config'
import { newId } from '@/lib/ids'
import { aPng } from '@/lib/testing-pictures'
import { privateStorage, publicStorage } from '@/providers/index'

let count = 0

async function anUpload(bytes: Buffer) {
  count += 1
  const originalKey = newId('upload')
  await transact((tx) => expectUpload(tx, originalKey))
  await privateStorage().put(originalKey, bytes, 'image/png')
  const contentHash = String(count).padStart(64, '0')
  const input = { contentHash, fileName: 'a.png', alt: '', width: 9, height: 9, originalKey }
  const { mediaId } = await transact((tx) => takeInUpload(tx, tester, input))
  return { mediaId, originalKey }
}

const publicFiles = () =>
  globSync('**/*.*', { cwd: path.join(config.dataDir, 'media', 'public') }).sort()
const isThere = async (key: string) => (await privateStorage().open(key)) !== undefined

test('variants are made once, however often the job runs, and the upload goes', async () => {
  const upload = await anUpload(await aPng(1000, 500))
  await renderMedia(upload)
  const { renditions, ...row } = await getMedia(db, upload.mediaId)
  expect(row).toMatchObject({ status: 'ready', width: 1000, height: 500, originalKey: null })
  expect(renditions.map(({ format, width }) => [format, width])).toEqual([
    ['webp', 480],
    ['jpeg', 480],
    ['webp', 960],
    ['jpeg', 960],
    ['webp', 1000],
    ['jpeg', 1000],
  ])
  for (const { key, bytes } of renditions) {
    const stored = await publicStorage().open(key)
    expect(stored && (await buffer(stored.body)).length).toBe(bytes)
  }
  expect(await isThere(upload.originalKey)).toBe(false)
  await renderMedia(upload)
  expect(await getMedia(db, upload.mediaId)).toEqual({ ...row, renditions })
})

test('of what cannot be decoded nothing is shown, and the upload goes', async () => {
  const whole = await aPng(300, 300)
  const upload = await anUpload(whole.subarray(0, whole.length - 60))
  await renderMedia(upload)
  expect(await getMedia(db, upload.mediaId)).toMatchObject({ status: 'failed', renditions: [] })
  expect(await isThere(upload.originalKey)).toBe(false)
})

test('a picture removed while it is being made leaves no file', async () => {
  const before = publicFiles()
  const upload = await anUpload(await aPng())
  const made = renderMedia(upload)
  await transact((tx) => removeMedia(tx, tester, { mediaId: upload.mediaId }))
  await made
  await workOff()
  expect(await isThere(upload.originalKey)).toBe(false)
  expect(publicFiles()).toEqual(before)
})

test('the files of a removed picture go, and nobody else loses one', async () => {
  const [one, other] = [await anUpload(await aPng()), await anUpload(await aPng())]
  await workOff()
  const gone = await getMedia(db, one.mediaId)
  const kept = await getMedia(db, other.mediaId)
  await transact((tx) => removeMedia(tx, tester, { mediaId: one.mediaId }))
  await workOff()
  for (const { key } of gone.renditions) expect(await publicStorage().open(key)).toBeUndefined()
  for (const { key } of kept.renditions) expect(await publicStorage().open(key)).toBeDefined()
})

test('an upload that no picture claims goes after an hour', async () => {
  const claimed = await anUpload(await aPng())
  const key = newId('upload')
  await transact((tx) => expectUpload(tx, key))
  await privateStorage().put(key, await aPng(), 'image/png')
  await workOff()
  expect(await isThere(key)).toBe(true)
  await wait(61)
  expect([await isThere(key), await isThere(claimed.originalKey)]).toEqual([false, false])
  expect((await getMedia(db, claimed.mediaId)).status).toBe('ready')
})
