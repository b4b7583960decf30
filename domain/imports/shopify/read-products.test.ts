import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { productInput } from '@/domain/catalog/product-input'
import { readShopifyProducts } from '@/domain/imports/shopify/read-products'
import { isDomainError } from '@/lib/errors'

const fixture = readFileSync(new URL('fixture.csv', import.meta.url), 'utf8')
const read = readShopifyProducts(fixture, 'EUR')

function find(handle: string) {
  const found = read.find(({ externalId }) => externalId === handle)
  return { product: found?.product, told: found?.notes.map(({ line, text }) => `${line}: ${text}`) }
}

test('a product with options, whatever a spreadsheet did to it', () => {
  const { product, told } = find('meadow-notebook')
  expect(product).toMatchObject({
    line: 2,
    status: 'active',
    collection: 'Notebooks',
    contents: {
      slug: 'meadow-notebook',
      title: 'Meadow Notebook',
      description: '<div>\n<h2>Sewn</h2>\n<p>Not * glued *.</p>\n</div>',
      kind: 'physical',
      vendor: 'Foxglove',
      seoTitle: 'A notebook',
      tags: ['paper', 'Hand bound'],
      options: [
        { name: 'Size', values: [{ name: 'A5' }, { name: 'A6' }] },
        { name: 'Ruling', values: [{ name: 'Dotted' }, { name: 'Plain' }] },
      ],
      variants: [
        {
          sku: '00123',
          choice: ['A5', 'Dotted'],
          prices: [{ amount: 1800, compareAt: 2200 }],
          weightGrams: 310,
        },
        {
          sku: 'NB-A5-P',
          choice: ['A5', 'Plain'],
          prices: [{ amount: 1800, compareAt: undefined }],
        },
        { sku: 'NB-A5-P-2', choice: ['A6', 'Dotted'], prices: [{ amount: 1200 }] },
      ],
    },
    pictures: [
      { source: 'https://cdn.example/side.jpg', alt: '', skus: [] },
      { source: 'front.png', alt: 'Front', skus: ['NB-A5-P-2'] },
      { source: 'missing.png', alt: '', skus: [] },
      { source: 'broken.png', alt: '', skus: [] },
    ],
    stock: [
      { sku: '00123', quantity: 12, canBackorder: false },
      { sku: 'NB-A5-P', quantity: 0, canBackorder: false },
      { sku: 'NB-A5-P-2', quantity: 4, canBackorder: true },
    ],
  })
  expect(told).toEqual([
    '2: unsafe HTML was taken out of its text',
    '6: the former price 9.00 is below the price and was left out',
    '6: was sold 2 times too often there; its stock begins at 0',
    '7: repeats the SKU NB-A5-P and gets NB-A5-P-2',
  ])
})

test('a product without options, counting or SKU', () => {
  const { product, told } = find('letter-press')
  expect(product).toMatchObject({
    status: 'draft',
    contents: {
      options: [],
      variants: [
        {
          sku: 'LETTER-PRESS',
          choice: [],
          trackStock: false,
          prices: [{ amount: 129_900, compareAt: undefined }],
        },
      ],
    },
  })
  expect(told).toEqual([
    '9: has no SKU and gets LETTER-PRESS',
    '9: is not counted there, so it sells without end here too',
  ])
})

test('a gift card is not shipped, an archived product stays archived', () => {
  expect(find('gift-card').product?.contents).toMatchObject({
    kind: 'gift_card',
    variants: [
      { choice: ['€ 25'], requiresShipping: false, prices: [{ amount: 2500 }] },
      { choice: ['€ 50'], requiresShipping: false, prices: [{ amount: 5000 }] },
    ],
  })
  expect(find('gift-card').told).toContain(
    '16: was sold untaxed there and is taxed like the rest here',
  )
  expect(find('old-ink').product?.status).toBe('archived')
  expect(find('old-ink').product?.stock).toEqual([])
})

test.each([
  ['twice', ['11: repeats the options of line 10']],
  ['priceless', ['12: has no price']],
  ['untitled', ['13: has no title']],
  ['unclear', ['14: "1.299" is no clear price']],
  ['', ['15: has no handle, so it cannot be told what it belongs to']],
])('%j is refused with its lines', (handle, told) => {
  expect(find(handle)).toMatchObject({ product: undefined, told })
})

test('the newer names of the columns, semicolons, and a last line without end', () => {
  const csv =
    'Title;URL handle;Price;Option1 name;Option1 value\nInk;ink;4,50;Colour;Sepia\n;ink;5;;Black'
  expect(readShopifyProducts(csv, 'EUR')).toMatchObject([
    {
      product: {
        contents: {
          options: [{ name: 'Colour', values: [{ name: 'Sepia' }, { name: 'Black' }] }],
          variants: [
            { prices: [{ amount: 450 }] },
            { prices: [{ amount: 500 }], trackStock: false },
          ],
        },
      },
    },
  ])
})

test('options that share a name or have none get one, and one without a value is refused', () => {
  const header = 'Handle,Title,Variant Price,Option1 Name,Option1 Value,Option2 Name,Option2 Value'
  const [twice, nameless, empty] = readShopifyProducts(
    `${header}\na,A,1,Size,S,Size,X\nb,B,1,,S,,\nc,C,1,Size,S,Fit,Wide\nc,,1,,M,,`,
    'EUR',
  )
  expect(twice?.product?.contents.options?.map(({ name }) => name)).toEqual(['Size', 'Size 2'])
  expect(nameless?.product?.contents.options?.map(({ name }) => name)).toEqual(['Option 1'])
  expect(empty?.product).toBeUndefined()
  expect(empty?.notes).toEqual([{ line: 5, text: 'has no Fit' }])
})

test('a file that is no product CSV says why', () => {
  const refusal = (csv: string) => {
    try {
      return readShopifyProducts(csv, 'EUR')
    } catch (error) {
      return isDomainError(error) ? [error.code, error.details] : error
    }
  }
  expect(refusal('')).toEqual([
    'import_malformed',
    { missing: ['handle', 'title', 'variant price'] },
  ])
  expect(refusal('Handle,Title\na,b')).toEqual(['import_malformed', { missing: ['variant price'] }])
  expect(refusal('Handle,Title,Variant Price\na,"b,1\n')).toMatchObject([
    'import_malformed',
    { reason: expect.stringContaining('Quote') },
  ])
})

test('whatever the cells hold, what is read can be saved or says why not', () => {
  const words = [
    '',
    'A',
    'B',
    'Size',
    'Default Title',
    '12',
    '1,5',
    '-3',
    'true',
    'false',
    '<b>x',
    "'007",
  ]
  const cell = fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 8 }))
  const columns = [
    ...['Handle', 'Title', 'Body (HTML)', 'Type', 'Tags', 'Option1 Name', 'Option1 Value'],
    ...['Option2 Name', 'Option2 Value', 'Variant SKU', 'Variant Grams', 'Variant Inventory Qty'],
    ...['Variant Price', 'Variant Compare At Price', 'Image Src', 'Variant Image', 'Gift Card'],
  ]
  const row = fc.tuple(...columns.map(() => cell))
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const quoted = (cells: string[]) =>
        cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')
      const products = readShopifyProducts([columns, ...rows].map(quoted).join('\n'), 'EUR')
      const skus = products.flatMap(
        ({ product }) => product?.contents.variants.map(({ sku }) => sku) ?? [],
      )
      expect(new Set(skus).size).toBe(skus.length)
      for (const { product, notes } of products) {
        if (!product) expect(notes.length).toBeGreaterThan(0)
        else
          expect(() => productInput.parse({ ...product.contents, taxClassId: 'txc' })).not.toThrow()
      }
    }),
    { numRuns: 500 },
  )
})
