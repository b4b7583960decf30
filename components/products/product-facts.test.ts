import { expect, test } from 'vitest'
import { productFacts } from '@/components/products/product-facts'
import type { ProductPageView, VariantView } from '@/domain/catalog/views'

const ORIGIN = 'https://shop.example'

test('one variant makes a product with its offer', () => {
  const facts = productFacts(product([variant('v1', 'in_stock')]), ORIGIN)
  expect(facts).toMatchObject({
    '@type': 'Product',
    url: 'https://shop.example/products/ledger',
    image: ['https://shop.example/media/ledger-1600.jpg'],
    sku: 'SKU-v1',
    offers: {
      price: '18.00',
      priceCurrency: 'EUR',
      availability: 'https://schema.org/InStock',
    },
  })
})

test('several variants make a group, each with its own offer and picture', () => {
  const facts = productFacts(
    product([variant('v1', 'sold_out'), variant('v2', 'backorder')]),
    ORIGIN,
  )
  expect(facts).toMatchObject({
    '@type': 'ProductGroup',
    productGroupID: 'prd_1',
    hasVariant: [
      { offers: { availability: 'https://schema.org/OutOfStock' } },
      {
        image: 'https://shop.example/media/ledger-1600.jpg',
        offers: {
          url: 'https://shop.example/products/ledger?variant=v2',
          availability: 'https://schema.org/BackOrder',
        },
      },
    ],
  })
})

function variant(id: string, state: VariantView['stock']['state']): VariantView {
  const price = { amount: 1800, currency: 'EUR', taxIncluded: true }
  return { id, sku: `SKU-${id}`, title: id, choice: {}, price, stock: { state } }
}

function product(variants: VariantView[]): ProductPageView {
  const source = { width: 1600, webp: '/media/ledger-1600.webp', jpeg: '/media/ledger-1600.jpg' }
  return {
    id: 'prd_1',
    slug: 'ledger',
    title: 'Ledger',
    kind: 'physical',
    descriptionHtml: '',
    details: [],
    pictures: [{ alt: 'A ledger', width: 1600, height: 2000, sources: [source] }],
    options: [],
    variants,
    collections: [],
    related: [],
    maxQuantity: 20,
    seo: { title: 'Ledger', description: 'A ledger.' },
  }
}
