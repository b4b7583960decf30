import { beforeAll, expect, test } from 'vitest'
import { sessionCookie } from '@/app/_http/testing-session'
import { POST as upload } from '@/app/api/v1/admin/media/route'
import { ask, type Method } from '@/app/api/v1/testing'
import { openUploadDoor, sendParts } from '@/app/testing-uploads'
import type { BuiltInRole } from '@/domain/accounts/permissions'
import { aColleague, aSession } from '@/domain/accounts/testing-accounts'
import { aPicture, aProduct, unique } from '@/domain/testing'
import { workOff } from '@/jobs/testing-jobs'
import { aPng } from '@/lib/testing-pictures'

let headers: Record<string, string>

beforeAll(async () => {
  headers = await headersOf('author')
})

async function headersOf(role: BuiltInRole) {
  const { userId } = await aColleague(role)
  return { cookie: await sessionCookie((await aSession(userId)).token) }
}

const send = (method: Method, path: string, body?: unknown) => ask(method, path, { body, headers })

test('a picture is sent, found, described and removed', async () => {
  const port = await openUploadDoor(upload)
  const words = unique('Curlew')
  const parts = [
    { name: 'alt', content: words },
    { name: 'file', fileName: 'curlew.png', content: await aPng(700, 500) },
  ]
  const sent = await sendParts({ port, path: '/api/v1/admin/media', headers, parts })
  expect(sent).toMatchObject({
    status: 201,
    json: { media: { alt: words, status: 'rendering', picture: null, uses: [] } },
  })
  await workOff()
  const found = await send('GET', `/admin/media?q=${words}`)
  expect(found.body).toMatchObject({ media: [{ status: 'ready', width: 700 }], nextCursor: null })
  const { mediaId } = found.body.media[0]
  const one = await send('GET', `/admin/media/${mediaId}`)
  expect(one.body.media.picture.sources.map((source: { width: number }) => source.width)).toEqual([
    480, 700,
  ])
  const alt = 'A curlew, wading'
  const changed = await send('PATCH', `/admin/media/${mediaId}`, { alt })
  expect(changed.body.media.alt).toBe(alt)
  expect((await send('DELETE', `/admin/media/${mediaId}`)).body).toEqual({ id: mediaId })
  expect((await send('GET', `/admin/media/${mediaId}`)).status).toBe(404)
})

test('what is shown somewhere stays, and says where', async () => {
  const mediaId = await aPicture()
  const { productId } = await aProduct({ title: 'Curlew notebook', mediaIds: [mediaId] })
  const refused = await send('DELETE', `/admin/media/${mediaId}`)
  expect([refused.status, refused.body.code, refused.body.details]).toEqual([
    409,
    'media_in_use',
    { uses: 1 },
  ])
  const path = `/admin/media/${mediaId}`
  const catalogue = await ask('GET', path, { headers: await headersOf('catalogue') })
  const use = { kind: 'product', id: productId, title: 'Curlew notebook' }
  expect(catalogue.body.media).toMatchObject({ uses: [use], hiddenUses: 0 })
  expect((await send('GET', path)).body.media).toMatchObject({ uses: [], hiddenUses: 1 })
})

test('pages follow one another, and nonsense is refused', async () => {
  await aPicture()
  await aPicture()
  const first = await send('GET', '/admin/media?limit=1')
  const second = await send('GET', `/admin/media?limit=1&cursor=${first.body.nextCursor}`)
  expect(second.body.media[0].mediaId < first.body.media[0].mediaId).toBe(true)
  expect((await send('GET', '/admin/media?need=love')).status).toBe(422)
  expect((await send('PATCH', '/admin/media/med_none', { alt: 'x' })).status).toBe(404)
  expect((await send('DELETE', '/admin/media/med_none')).status).toBe(404)
  expect((await send('POST', '/admin/media', { alt: 'no file' })).status).toBe(415)
})
