import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { products } from '@/db/schema/catalog'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { beginProduct } from '@/domain/catalog/begin-product'
import { changeOptions, type OptionsInput } from '@/domain/catalog/change-options'
import { getProductContents } from '@/domain/catalog/get-product-contents'
import { aClerk, aProduct, aTaxClass, tester, unique } from '@/domain/testing'

const clerk = aClerk('catalog.write')
const sizes = { was: 'Size', name: 'Size', values: [] }

async function aPad() {
  const input = {
    title: unique('Pad'),
    taxClassId: await aTaxClass(),
    amount: 700,
    options: [{ name: 'Size', values: [{ name: 'A5' }, { name: 'A6' }] }],
  }
  return await transact((tx) => beginProduct(tx, clerk, input))
}

async function change(productId: string, options: OptionsInput, actor = clerk) {
  const { version } = await getProductContents(db, productId)
  return await transact((tx) => changeOptions(tx, actor, { productId, version, options }))
}

async function choicesOf(productId: string) {
  const { variants } = await getProductContents(db, productId)
  return variants
    .filter(({ isOffered }) => isOffered)
    .map(({ id, contents }) => ({ id, choice: contents.choice.join('/') }))
}

test('a product begins as a draft with every combination at one price', async () => {
  const taxClassId = await aTaxClass()
  const { productId, slug } = await transact((tx) =>
    beginProduct(tx, clerk, {
      title: 'Quire of Paper',
      taxClassId,
      amount: 1250,
      options: [
        { name: 'Size', values: [{ name: 'A4' }, { name: 'A5' }] },
        { name: 'Colour', values: [{ name: 'Cream' }, { name: 'White' }] },
      ],
    }),
  )
  const { status, contents } = await getProductContents(db, productId)
  expect(status).toBe('draft')
  expect(contents.variants.map(({ sku, choice }) => [sku, ...choice])).toEqual([
    ['QUIRE-OF-PAPER-A4-CREAM', 'A4', 'Cream'],
    ['QUIRE-OF-PAPER-A4-WHITE', 'A4', 'White'],
    ['QUIRE-OF-PAPER-A5-CREAM', 'A5', 'Cream'],
    ['QUIRE-OF-PAPER-A5-WHITE', 'A5', 'White'],
  ])
  expect(contents.variants.every(({ prices }) => prices[0]?.amount === 1250)).toBe(true)

  const again = { title: 'Quire of Paper', taxClassId: await aTaxClass(), amount: 1 }
  const second = await transact((tx) => beginProduct(tx, clerk, again))
  expect([slug, second.slug]).toEqual(['quire-of-paper', 'quire-of-paper-2'])
})

test('a new value brings a variant like the first, and leaves the others themselves', async () => {
  const { productId, variantIds } = await aPad()
  const values = [{ was: 'A5', name: 'A5' }, { was: 'A6', name: 'A6' }, { name: 'A7' }]
  await change(productId, [{ ...sizes, values }])

  const after = await choicesOf(productId)
  expect(after.map(({ choice }) => choice)).toEqual(['A5', 'A6', 'A7'])
  expect(after.slice(0, 2).map(({ id }) => id)).toEqual(variantIds)
  const { contents } = await getProductContents(db, productId)
  expect(contents.variants[2]).toMatchObject({ prices: [{ amount: 700 }], barcode: null })
})

test('a renamed option and value keep their variants', async () => {
  const { productId, variantIds } = await aPad()
  const values = [
    { was: 'A5', name: 'Large' },
    { was: 'A6', name: 'Small' },
  ]
  await change(productId, [{ was: 'Size', name: 'Format', values }])
  expect(await choicesOf(productId)).toEqual([
    { id: variantIds[0], choice: 'Large' },
    { id: variantIds[1], choice: 'Small' },
  ])
})

test('a value that goes takes its variant off sale, and brings it back as it was', async () => {
  const { productId, variantIds } = await aPad()
  await change(productId, [{ ...sizes, values: [{ was: 'A5', name: 'A5' }] }])
  expect(await choicesOf(productId)).toEqual([{ id: variantIds[0], choice: 'A5' }])
  const { variants } = await getProductContents(db, productId)
  expect(variants.map(({ isOffered }) => isOffered)).toEqual([true, false])

  await change(productId, [{ ...sizes, values: [{ was: 'A5', name: 'A5' }, { name: 'A6' }] }])
  expect((await choicesOf(productId)).map(({ id }) => id)).toEqual(variantIds)
})

test('a new option gives its first value to what there is', async () => {
  const { productId, variantIds } = await aPad()
  const values = [
    { was: 'A5', name: 'A5' },
    { was: 'A6', name: 'A6' },
  ]
  const ruling = { name: 'Ruling', values: [{ name: 'Plain' }, { name: 'Dotted' }] }
  await change(productId, [{ ...sizes, values }, ruling])
  const after = await choicesOf(productId)
  expect(after.map(({ choice }) => choice)).toEqual([
    'A5/Plain',
    'A5/Dotted',
    'A6/Plain',
    'A6/Dotted',
  ])
  expect([after[0]?.id, after[2]?.id]).toEqual(variantIds)

  await change(productId, [])
  expect(await choicesOf(productId)).toEqual([{ id: variantIds[0], choice: '' }])
})

test('a combination that is not offered stays so when another value comes', async () => {
  const prices = [{ amount: 100 }]
  const { productId } = await aProduct({
    options: [
      { name: 'Size', values: [{ name: 'A5' }, { name: 'A6' }] },
      { name: 'Ruling', values: [{ name: 'Plain' }, { name: 'Dotted' }] },
    ],
    variants: [
      { sku: unique('P'), choice: ['A5', 'Plain'], prices },
      { sku: unique('P'), choice: ['A6', 'Dotted'], prices },
    ],
  })
  await change(productId, [
    {
      ...sizes,
      values: [{ was: 'A5', name: 'A5' }, { was: 'A6', name: 'A6' }, { name: 'A7' }],
    },
    {
      was: 'Ruling',
      name: 'Ruling',
      values: [
        { was: 'Plain', name: 'Plain' },
        { was: 'Dotted', name: 'Dotted' },
      ],
    },
  ])
  expect((await choicesOf(productId)).map(({ choice }) => choice)).toEqual([
    'A5/Plain',
    'A6/Dotted',
    'A7/Plain',
    'A7/Dotted',
  ])
})

test('too many combinations, an old version and strangers are refused', async () => {
  const { productId, version } = await aPad()
  const many = (name: string) => ({
    name,
    values: Array.from({ length: 30 }, (_, place) => ({ name: `${name} ${place}` })),
  })
  await expect(change(productId, [many('A'), many('B')])).rejects.toMatchObject({
    code: 'too_many_variants',
    details: { max: 500, count: 900 },
  })
  const old = { productId, version: version - 1, options: [] }
  await expect(transact((tx) => changeOptions(tx, tester, old))).rejects.toMatchObject({
    code: 'version_conflict',
  })
  await expect(change(productId, [], aClerk('catalog.read'))).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(
    transact((tx) => beginProduct(tx, GUEST, { title: 'X', taxClassId: 'x', amount: 1 })),
  ).rejects.toMatchObject({ code: 'forbidden' })
  expect(await db.$count(products, eq(products.id, productId))).toBe(1)
})
