import { beforeAll, expect, test } from 'vitest'
import { POST as saveContents } from '@/app/admin/products/[id]/contents/route'
import { POST as makeDraft } from '@/app/admin/products/new/draft/route'
import { aDesk, fieldsOf, reload } from '@/app/admin/products/testing-desk'
import { transact } from '@/db/transact'
import { changeProduct } from '@/domain/catalog/change-product'
import type { StaffProduct } from '@/domain/catalog/get-staff-product'
import { setPrice } from '@/domain/catalog/set-price'
import { aCollection, aProduct, aTaxClass, tester, unique } from '@/domain/testing'

let desk: Awaited<ReturnType<typeof aDesk>>

beforeAll(async () => {
  desk = await aDesk()
})

async function save(id: string, changes: Record<string, string>, from?: StaffProduct) {
  const fields = { ...fieldsOf(from ?? (await reload(id))), ...changes }
  return await desk(saveContents, `/admin/products/${id}/contents`, fields)
}

test('a draft with two options begins from one short form', async () => {
  const { status, to } = await desk(makeDraft, '/admin/products/new/draft', {
    title: unique('Wax seal'),
    price: '12,50',
    kind: 'physical',
    taxClassId: await aTaxClass(),
    'options.0.name': 'Shape',
    'options.0.values': 'Round, Square',
    'options.1.name': 'Colour',
    'options.1.values': 'Red, Gold, Red',
    'options.2.name': '',
    'options.2.values': '',
    status: 'active',
  })
  expect(status).toBe(303)
  const [, id = ''] = /^\/admin\/products\/(prd_\w+)\?done=created$/.exec(to) ?? []
  const product = await reload(id)
  expect(product.status).toBe('draft')
  expect(product.variants.map(({ title }) => title)).toEqual([
    'Round · Red',
    'Round · Gold',
    'Square · Red',
    'Square · Gold',
  ])
  expect([...product.usualPrices.values()].every(({ amount }) => amount === 1250)).toBe(true)
})

test.each<Record<string, string>>([
  { title: '' },
  { price: 'dear' },
  { price: '-1' },
  { 'options.0.name': 'Size', 'options.0.values': '' },
  { 'options.0.name': '', 'options.0.values': 'A, B' },
  { kind: 'service' },
])('%j makes no draft and leads back', async (wrong) => {
  const right = { title: 'X', price: '1', kind: 'physical', taxClassId: await aTaxClass() }
  const { to } = await desk(makeDraft, '/admin/products/new/draft', { ...right, ...wrong })
  expect(to).toMatch(/^\/admin\/products\/new\?form=/)
})

test('everything the editor shows is saved, and what it does not show stays', async () => {
  const { collectionId } = await aCollection()
  const { productId, variantId } = await aProduct({ price: 1000 })
  const endsAt = new Date('2031-01-01T00:00:00Z')
  await transact((tx) => setPrice(tx, tester, { variantId, price: { amount: 800, endsAt } }))
  const { to } = await save(productId, {
    title: 'Wren Ledger',
    summary: 'Bound by hand',
    description: '*Sewn*<script>alert(1)</script>',
    vendor: 'Wren',
    tags: ' Paper , Bound, Paper',
    [`collections.${collectionId}`]: 'on',
    'details.0.label': 'Pages',
    'details.0.value': '96',
    'details.1.label': '',
    'details.1.value': '',
    seoTitle: 'Ledger',
    [`variants.${variantId}.price`]: '11.50',
    [`variants.${variantId}.compareAt`]: '14',
    [`variants.${variantId}.weight`]: '310',
    [`variants.${variantId}.barcode`]: '4006381333931',
  })
  expect(to).toBe(`/admin/products/${productId}?done=saved`)
  const { contents, descriptionHtml } = await reload(productId)
  expect(descriptionHtml).toBe('<p><em>Sewn</em></p>')
  expect(contents).toMatchObject({
    title: 'Wren Ledger',
    vendor: 'Wren',
    tags: ['Bound', 'Paper'],
    collectionIds: [collectionId],
    details: [{ label: 'Pages', value: '96' }],
    seoTitle: 'Ledger',
  })
  expect(contents.variants[0]).toMatchObject({ weightGrams: 310, barcode: '4006381333931' })
  expect(contents.variants[0]?.prices.map(({ amount, compareAt }) => [amount, compareAt])).toEqual([
    [1150, 1400],
    [800, null],
  ])
})

test('fields that the form does not have reach nothing', async () => {
  const { productId, variantId } = await aProduct({ isPublished: false })
  const before = await reload(productId)
  const { to } = await save(productId, {
    status: 'active',
    id: 'prd_other',
    publishedAt: '2020-01-01',
    createdAt: '2020-01-01',
    descriptionHtml: '<script>alert(1)</script>',
    mediaIds: 'med_1',
    'product.status': 'active',
    'changes.status': 'active',
    'params.id': 'prd_other',
    [`variants.${variantId}.id`]: 'var_other',
    [`variants.${variantId}.status`]: 'archived',
    [`variants.${variantId}.productId`]: 'prd_other',
    'variants.var_other.sku': 'STOLEN',
    'variants.var_other.price': '1',
    __proto__: 'x',
  })
  expect(to).toBe(`/admin/products/${productId}?done=saved`)
  const after = await reload(productId)
  expect(after).toEqual({ ...before, version: before.version + 1, updatedAt: after.updatedAt })
})

test.each([
  ['title', ''],
  ['slug', 'a/b'],
  ['version', 'new'],
  ['details.0.label', 'Half a row'],
  ['variants.*.price', ''],
  ['variants.*.price', 'cheap'],
  ['variants.*.price', '99999999999'],
  ['variants.*.compareAt', '1'],
  ['variants.*.sku', ''],
  ['variants.*.weight', 'heavy'],
  ['variants.*.offered', 'no'],
])('%s = "%s" is refused and changes nothing', async (name, value) => {
  const { productId, variantId } = await aProduct()
  const { to } = await save(productId, { [name.replace('*', variantId)]: value })
  expect(to).toMatch(/^\/admin\/products\/prd_\w+\?form=/)
  expect((await reload(productId)).version).toBe(2)
})

test('a SKU of another product stands beside its field, and so does an address', async () => {
  const { sku, slug } = await aProduct()
  const { productId, variantId } = await aProduct()
  for (const changes of [{ [`variants.${variantId}.sku`]: sku }, { slug }]) {
    expect((await save(productId, changes)).to).toMatch(/\?form=/)
  }
})

test('a variant that is not ticked is archived, and comes back ticked', async () => {
  const prices = [{ amount: 500 }]
  const { productId, variantIds } = await aProduct({
    options: [{ name: 'Size', values: [{ name: 'A5' }, { name: 'A6' }] }],
    variants: [
      { sku: unique('V'), choice: ['A5'], prices },
      { sku: unique('V'), choice: ['A6'], prices },
    ],
  })
  const [, second = ''] = variantIds
  const ticks = async () => (await reload(productId)).variants.map(({ isOffered }) => isOffered)
  const whole = fieldsOf(await reload(productId))
  const { [`variants.${second}.offered`]: _, ...without } = whole

  await desk(saveContents, `/admin/products/${productId}/contents`, without)
  expect(await ticks()).toEqual([true, false])
  await save(productId, {})
  expect(await ticks()).toEqual([true, true])
  expect((await reload(productId)).contents.options[0]?.values).toHaveLength(2)
  expect((await reload(productId)).variants.map(({ id }) => id)).toEqual(variantIds)
})

test('of two editors the second is told, and may save over it deliberately', async () => {
  const { productId } = await aProduct({ title: 'As it was' })
  const opened = await reload(productId)
  const { version } = opened
  const changes = { title: 'Theirs' }
  await transact((tx) => changeProduct(tx, tester, { productId, version, changes }))

  const refused = await save(productId, { title: 'Mine' }, opened)
  expect(refused.to).toMatch(/\?form=/)
  expect((await reload(productId)).contents.title).toBe('Theirs')
  await save(productId, { title: 'Mine', version: String(version + 1) }, opened)
  expect((await reload(productId)).contents.title).toBe('Mine')
})
