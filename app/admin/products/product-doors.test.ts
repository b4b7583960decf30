import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import type { Handler } from '@/app/_http/endpoint'
import { newOnceKey } from '@/app/_http/once'
import { POST as archive } from '@/app/admin/products/[id]/archiving/route'
import { POST as saveContents } from '@/app/admin/products/[id]/contents/route'
import { POST as setOptions } from '@/app/admin/products/[id]/options/set/route'
import { POST as orderPictures } from '@/app/admin/products/[id]/pictures/order/route'
import { POST as upload } from '@/app/admin/products/[id]/pictures/route'
import { POST as preview } from '@/app/admin/products/[id]/preview/route'
import { POST as publish } from '@/app/admin/products/[id]/publication/route'
import { POST as bookStock } from '@/app/admin/products/[id]/stock/route'
import { POST as withdraw } from '@/app/admin/products/[id]/withdrawal/route'
import { POST as makeDraft } from '@/app/admin/products/new/draft/route'
import { POST as moveSelection } from '@/app/admin/products/selection/route'
import { aDesk, fieldsOf, reload } from '@/app/admin/products/testing-desk'
import { db } from '@/db/read'
import { listStockMovements } from '@/domain/inventory/list-movements'
import { aLocation, aProduct, unique } from '@/domain/testing'

let desk: Awaited<ReturnType<typeof aDesk>>

beforeAll(async () => {
  desk = await aDesk()
})

test('options are renamed, added and dropped by their own form', async () => {
  const { productId, variantIds, version } = await aProduct({
    options: [{ name: 'Size', values: [{ name: 'A5' }] }],
    variants: [{ sku: unique('O'), choice: ['A5'], prices: [{ amount: 1 }] }],
  })
  const { to } = await desk(setOptions, `/admin/products/${productId}/options/set`, {
    version: String(version),
    'options.0.was': 'Size',
    'options.0.name': 'Format',
    'options.0.values.0.was': 'A5',
    'options.0.values.0.name': 'Large',
    'options.0.values.0.swatch': '',
    'options.0.added': 'Small',
    'options.1.name': 'Ink',
    'options.1.added': 'Blue',
  })
  expect(to).toBe(`/admin/products/${productId}?done=options#variants`)
  const { contents, variants } = await reload(productId)
  expect(contents.options.map(({ name }) => name)).toEqual(['Format', 'Ink'])
  expect(variants.map(({ title }) => title)).toEqual(['Large · Blue', 'Small · Blue'])
  expect(variants[0]?.id).toBe(variantIds[0])

  const old = { version: String(version), 'options.0.was': 'Format', 'options.0.name': '' }
  expect((await desk(setOptions, `/admin/products/${productId}/options/set`, old)).to).toMatch(
    /\/options\?form=/,
  )
})

test('stock is booked for several variants, and of this product only', async () => {
  const { productId, variantId } = await aProduct({ stock: 5 })
  const stranger = await aProduct({ stock: 5 })
  const locationId = await aLocation()
  const book = (fields: Record<string, string>) =>
    desk(bookStock, `/admin/products/${productId}/stock`, {
      onceKey: newOnceKey(),
      locationId,
      ...fields,
    })

  const pieces = { [`quantity.${variantId}`]: '3' }
  const received = { onceKey: newOnceKey(), reason: 'received', note: 'PO 7', ...pieces }
  // Sent twice, booked once.
  for (const { to } of [await book(received), await book(received)]) {
    expect(to).toBe(`/admin/products/${productId}?done=stock#stock`)
  }
  for (const wrong of [
    { reason: 'received' },
    { reason: 'received', [`quantity.${variantId}`]: '-3' },
    { reason: 'lost', [`quantity.${variantId}`]: '99' },
    { reason: 'shipped', [`quantity.${variantId}`]: '1' },
    { reason: 'found', [`quantity.${stranger.variantId}`]: '1' },
  ]) {
    expect((await book(wrong)).to).toMatch(/\?form=/)
  }
  expect((await reload(productId)).stock.get(variantId)?.[0]?.onHand).toBe(8)
  expect(await listStockMovements(db, [stranger.variantId])).toHaveLength(1)
})

test('pictures are sent, described, ordered and taken away', async () => {
  const { productId } = await aProduct({ title: 'Kestrel' })
  const body = new FormData()
  for (const [index, background] of ['#336699', '#996633'].entries()) {
    const blank = { width: 600, height: 400, channels: 3, background } as const
    const bytes = await sharp({ create: blank }).png().toBuffer()
    body.append('files', new File([new Uint8Array(bytes)], `bird-${index}.png`))
  }
  body.append('alt', '')
  const sent = await desk(upload, `/admin/products/${productId}/pictures`, body)
  expect(sent.to).toBe(`/admin/products/${productId}?done=pictures#pictures`)
  const { pictures, version } = await reload(productId)
  expect(pictures.map(({ alt, fileName }) => [alt, fileName])).toEqual([
    ['Kestrel', 'bird-0.png'],
    ['Kestrel', 'bird-1.png'],
  ])
  const [first, second] = pictures.map(({ mediaId }) => mediaId)
  await desk(orderPictures, `/admin/products/${productId}/pictures/order`, {
    version: String(version),
    [`pictures.${first}.alt`]: 'A kestrel hovering',
    [`pictures.${first}.place`]: '1',
    [`pictures.${second}.alt`]: 'Its nest',
    [`pictures.${second}.place`]: '2',
    main: String(second),
  })
  const ordered = await reload(productId)
  expect(ordered.pictures.map(({ alt }) => alt)).toEqual(['Its nest', 'A kestrel hovering'])
  await desk(orderPictures, `/admin/products/${productId}/pictures/order`, {
    version: String(ordered.version),
    [`pictures.${first}.alt`]: 'A kestrel hovering',
    [`pictures.${first}.place`]: '1',
    [`pictures.${second}.place`]: '2',
    [`pictures.${second}.gone`]: 'on',
  })
  expect((await reload(productId)).pictures.map(({ mediaId }) => mediaId)).toEqual([first])
})

test('what is no picture, and no file at all, is refused', async () => {
  const { productId } = await aProduct()
  for (const content of ['<svg onload="alert(1)">', '']) {
    const body = new FormData()
    body.append('files', new File([content], 'evil.png'))
    const { to } = await desk(upload, `/admin/products/${productId}/pictures`, body)
    expect(to).toMatch(/\?form=\w+#pictures$/)
  }
  expect((await reload(productId)).pictures).toEqual([])
})

test('a product goes on sale, back into a drawer and into the archive, alone or with others', async () => {
  const [one, other] = [await aProduct({ isPublished: false }), await aProduct()]
  const status = async () => (await reload(one.productId)).status
  const path = `/admin/products/${one.productId}`
  const fields = { ...fieldsOf(await reload(one.productId)), next: 'publication' }
  await desk(saveContents, `${path}/contents`, fields)
  expect(await status()).toBe('active')
  await desk(withdraw, `${path}/withdrawal`, {})
  expect(await status()).toBe('draft')
  await desk(publish, `${path}/publication`, {})
  expect(await status()).toBe('active')
  await desk(archive, `${path}/archiving`, {})
  expect(await status()).toBe('archived')

  const chosen = { [`selected.${one.productId}`]: 'on', [`selected.${other.productId}`]: 'on' }
  const moved = await desk(moveSelection, '/admin/products/selection', {
    ...chosen,
    action: 'withdrawal',
    list: 'status=active&q=x',
  })
  expect(moved.to).toBe('/admin/products?status=active&q=x&done=withdrawal&count=2')
  expect([await status(), (await reload(other.productId)).status]).toEqual(['draft', 'draft'])
  const none = await desk(moveSelection, '/admin/products/selection', { action: 'archiving' })
  expect(none.to).toMatch(/\?form=/)
})

test('a preview keeps what was typed and saves nothing', async () => {
  const { productId } = await aProduct()
  const before = await reload(productId)
  const fields = { ...fieldsOf(before), description: '# Typed' }
  const { to } = await desk(preview, `/admin/products/${productId}/preview`, fields)
  expect(to).toMatch(/preview=yes&form=\w+#preview$/)
  expect(await reload(productId)).toEqual(before)
})

test('colleagues without the right are turned away at every door', async () => {
  const { productId } = await aProduct()
  const before = await reload(productId)
  const fields = fieldsOf(before)
  const doors: [Handler, string][] = [
    [saveContents, 'contents'],
    [setOptions, 'options/set'],
    [upload, 'pictures'],
    [orderPictures, 'pictures/order'],
    [preview, 'preview'],
    [publish, 'publication'],
    [bookStock, 'stock'],
    [withdraw, 'withdrawal'],
    [archive, 'archiving'],
  ]
  for (const role of ['orders', 'read-only'] as const) {
    const stranger = await aDesk(role)
    for (const [door, place] of doors) {
      const { status } = await stranger(door, `/admin/products/${productId}/${place}`, fields)
      expect([role, place, status]).toEqual([role, place, 403])
    }
    expect((await stranger(makeDraft, '/admin/products/new/draft', fields)).status).toBe(403)
    expect((await stranger(moveSelection, '/admin/products/selection', fields)).status).toBe(403)
  }
  expect(await reload(productId)).toEqual(before)
})
