import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import sharp from 'sharp'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { sessionCookie } from '@/app/_http/testing-session'
import { POST as upload } from '@/app/admin/media/uploads/route'
import {
  type Answered,
  leftovers,
  openUploadDoor,
  type Part,
  sendParts,
} from '@/app/testing-uploads'
import { db } from '@/db/read'
import { aColleague, aSession } from '@/domain/accounts/testing-accounts'
import { getMedia } from '@/domain/media/queries'
import { workOff } from '@/jobs/testing-jobs'
import { config } from '@/lib/config'
import { aHugePng, aLargePng, aLongGif, aPhotograph, aPng } from '@/lib/testing-pictures'
import { publicStorage } from '@/providers/index'

const disk = vi.hoisted(() => ({ isFull: false }))

// The disk is the one thing a test cannot fill up without spoiling it for others.
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const createWriteStream: typeof fs.createWriteStream = (file, options) =>
    fs.createWriteStream(disk.isFull ? '/dev/full' : file, disk.isFull ? undefined : options)
  return { ...fs, createWriteStream }
})

let cookie: string

beforeAll(async () => {
  cookie = await sessionCookie((await aSession((await aColleague('author')).userId)).token)
})
afterEach(() => {
  disk.isFull = false
})

const PATH = '/admin/media/uploads'

async function send(parts: Part[], more: { accept?: string; isChunked?: boolean } = {}) {
  const port = await openUploadDoor(upload)
  const { accept = 'application/json', isChunked } = more
  const headers = { cookie, accept, host: 'localhost:3000' }
  const answered = await sendParts({ port, path: PATH, headers, parts, isChunked })
  if (!answered) throw new Error('nobody answered')
  return answered
}

let before: Awaited<ReturnType<typeof leftovers>>
beforeEach(async () => {
  before = await leftovers()
})

async function expectNothingLeft(): Promise<void> {
  expect(await leftovers()).toEqual(before)
}

test('a photograph is taken in, and made anew upright and without what the camera wrote into it', async () => {
  const original = await aPhotograph()
  expect((await sharp(original).metadata()).exif?.toString('latin1')).toContain('Ada Lovelace')
  const { status, json } = await send([
    { name: 'alt', content: 'A wall' },
    { fileName: 'IMG_1.JPG', content: original },
  ])
  expect(status).toBe(201)
  expect(json).toEqual({
    mediaId: expect.stringMatching(/^med_/),
    fileName: 'IMG_1.JPG',
    alt: 'A wall',
    width: 400,
    height: 800,
    status: 'rendering',
    url: null,
  })
  const waiting = await leftovers()
  expect([waiting.temporary, waiting.stored.length, waiting.shown]).toEqual([[], 1, before.shown])

  await workOff()
  const row = await getMedia(db, String(json.mediaId))
  expect(row).toMatchObject({ status: 'ready', width: 400, height: 800, originalKey: null })
  expect((await leftovers()).stored).toEqual([])
  expect(row.renditions).toHaveLength(2)
  for (const { key } of row.renditions) {
    const stored = await publicStorage().open(key)
    const bytes = stored ? await buffer(stored.body) : Buffer.alloc(0)
    const { exif, orientation, width } = await sharp(bytes).metadata()
    expect({ exif, orientation, width }).toEqual({ width: 400 })
    expect(bytes.toString('latin1')).not.toContain('Ada Lovelace')
  }
})

const html = '<!doctype html><script>alert(1)</script>'.padEnd(6000, ' ')
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

test.each<[string, Part, string]>([
  ['a PNG of 30000 × 30000', { fileName: 'a.png', content: aHugePng() }, 'picture_too_large'],
  ['a GIF of a million frames', { fileName: 'a.gif', content: aLongGif() }, 'picture_too_large'],
  ['HTML named .jpg', { fileName: 'a.jpg', content: html }, 'picture_kind_unknown'],
  ['little HTML named .jpg', { fileName: 'a.jpg', content: '<p>' }, 'picture_kind_unknown'],
  [
    'SVG with script',
    { fileName: 'a.svg', content: svg, type: 'image/svg+xml' },
    'picture_kind_unknown',
  ],
  [
    'SVG said to be XML',
    { fileName: 'a.png', content: `<?xml version="1.0"?>${svg}` },
    'picture_kind_unknown',
  ],
  [
    'a PNG that is only a beginning',
    { fileName: 'a.png', content: aHugePng(8).subarray(0, 30) },
    'picture_unreadable',
  ],
  ['an empty file', { fileName: 'a.png', content: '' }, 'picture_unreadable'],
  ['a name that leads out', { fileName: '../../a.png', content: aHugePng(8) }, 'file_name_refused'],
  [
    'a name of 300 characters',
    { fileName: `${'a'.repeat(296)}.png`, content: aHugePng(8) },
    'file_name_refused',
  ],
  [
    'a name that reads backwards',
    { fileName: 'a\u202Egpj.png', content: aHugePng(8) },
    'file_name_refused',
  ],
  ['no file at all', { fileName: '', content: '' }, 'invalid_input'],
])('%s is refused in a sentence, and nothing of it is left', async (_what, part, code) => {
  const { status, json } = await send([part])
  expect([status, json.code]).toEqual([422, code])
  expect(String(json.detail)).toMatch(/^.{20,}\.$/)
  await expectNothingLeft()
})

test('one bad file among good ones lets none of them in', async () => {
  const { json } = await send([
    { fileName: 'good.png', content: await aPng() },
    { fileName: 'bad.jpg', content: aHugePng() },
  ])
  expect(json).toMatchObject({ code: 'picture_too_large' })
  expect(String(json.detail)).toContain('“bad.jpg”')
  await expectNothingLeft()
})

test('too many files, too long a field and no form at all are refused', async () => {
  const content = await aPng(8, 8)
  const many = Array.from({ length: 25 }, () => ({ fileName: 'a.png', content }))
  expect(await send(many)).toMatchObject({ status: 422, json: { code: 'invalid_input' } })
  const long = { name: 'alt', content: 'x'.repeat(20_000) }
  expect(await send([long])).toMatchObject({ status: 413, json: { code: 'body_too_large' } })
  const port = await openUploadDoor(upload)
  const headers = { cookie, accept: 'application/json', host: 'localhost:3000' }
  const typed = { ...headers, 'content-type': 'application/json' }
  const other = await sendParts({ port, path: PATH, headers: typed, parts: [] })
  expect(other).toMatchObject({ status: 415 })
  await expectNothingLeft()
})

test.each([false, true])('more than is allowed is refused, chunked: %s', async (isChunked) => {
  const limit = config.maxUploadBytes
  const head = await aLargePng()
  const content = Buffer.concat([head, Buffer.alloc(limit)])
  const { status, json } = await send([{ fileName: 'a.png', content }], { isChunked })
  expect([status, json.code]).toEqual([413, 'body_too_large'])
  await expectNothingLeft()
})

test('an upload that its sender breaks off leaves nothing', async () => {
  const port = await openUploadDoor(upload)
  const headers = { cookie, accept: 'application/json', host: 'localhost:3000' }
  const parts = [{ fileName: 'a.png', content: await aLargePng() }]
  const answered = await sendParts({ port, path: PATH, headers, parts, stopsAfter: 700_000 })
  expect(answered).toBeUndefined()
  await pause(200)
  await expectNothingLeft()
})

test('an upload that ends in the middle is told so', async () => {
  const port = await openUploadDoor(upload)
  const body = '--b\r\ncontent-disposition: form-data; name="files"; filename="a.png"\r\n\r\n'
  const response = await fetch(`http://127.0.0.1:${port}${PATH}`, {
    method: 'POST',
    headers: {
      cookie,
      accept: 'application/json',
      'content-type': 'multipart/form-data; boundary=b',
    },
    body: Buffer.concat([Buffer.from(body), await aPng()]),
  })
  expect(await response.json()).toMatchObject({ code: 'upload_broken_off', status: 400 })
  await expectNothingLeft()
})

test('a full disk is told as such, and nothing is left on it', async () => {
  const content = await aPng()
  disk.isFull = true
  const { status, json } = await send([{ fileName: 'a.png', content }])
  expect([status, json.code]).toEqual([503, 'storage_full'])
  disk.isFull = false
  await expectNothingLeft()
  expect((await send([{ fileName: 'a.png', content }])).status).toBe(201)
})

test('who may not send anything is answered before anything is read', async () => {
  const port = await openUploadDoor(upload)
  const body = [{ fileName: 'a.png', content: Buffer.alloc(5_000_000) }]
  const orders = await sessionCookie((await aSession((await aColleague('orders')).userId)).token)
  const asked = { port, path: PATH, parts: body }
  const json = { accept: 'application/json', host: 'localhost:3000' }
  const guest = await sendParts({ ...asked, headers: json })
  const clerk = await sendParts({ ...asked, headers: { ...json, cookie: orders } })
  const person = await sendParts({ ...asked, headers: { host: 'localhost:3000' } })
  expect(guest).toMatchObject({ status: 401, json: { code: 'sign_in_required' } })
  expect(clerk).toMatchObject({ status: 403, json: { code: 'forbidden' } })
  expect(person).toMatchObject({ status: 303, location: expect.stringMatching(/^\/sign-in\?to=/) })
  await expectNothingLeft()
})

test('without script the form leads to the picture, or back with what was typed', async () => {
  const accept = 'text/html'
  const sent = await send([{ fileName: 'a.png', content: await aPng() }], { accept })
  expect([sent.status, sent.location]).toEqual([
    303,
    expect.stringMatching(/^\/admin\/media\/med_\w+\?done=sent$/),
  ])
  const several = [
    { fileName: 'a.png', content: await aPng() },
    { fileName: 'b.png', content: await aPng() },
  ]
  expect((await send(several, { accept })).location).toBe('/admin/media?done=sent')
  const refused = await send(
    [
      { name: 'alt', content: 'Kept' },
      { fileName: 'a.jpg', content: html },
    ],
    { accept },
  )
  expect(refused.location).toMatch(/^\/admin\/media\?form=\w+#add$/)
})

test('the same picture sent by many at once is one, and none of the others leaves a file', async () => {
  const content = await aPng()
  const port = await openUploadDoor(upload)
  const headers = { cookie, accept: 'application/json', host: 'localhost:3000' }
  const all = await Promise.all(
    Array.from({ length: 8 }, (_, at) =>
      sendParts({ port, path: PATH, headers, parts: [{ fileName: `${at}.png`, content }] }),
    ),
  )
  expect(new Set(all.map(idOf)).size).toBe(1)
  const after = await leftovers()
  expect(after.rows).toBe(before.rows + 1)
  expect(after.stored.length).toBe(before.stored.length + 1)
  await workOff()
  expect((await leftovers()).stored).toEqual([])
  const again = await send([{ fileName: 'again.png', content }])
  expect(again.json).toMatchObject({ mediaId: idOf(all[0]), status: 'ready' })
  expect((await leftovers()).stored).toEqual([])
})

function idOf(answered: Answered | undefined): unknown {
  return answered?.json.mediaId
}
