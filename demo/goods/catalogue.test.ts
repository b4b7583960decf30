import { describe, expect, it } from 'vitest'
import { products } from '@/demo/goods/catalogue'
import { collections } from '@/demo/goods/collections'
import type { DemoProduct } from '@/demo/goods/types'
import { pages } from '@/demo/pages'
import { home } from '@/demo/shop'

const slugs = products.map(({ slug }) => slug)

describe('the demo catalogue', () => {
  it('has every slug and SKU once', () => {
    const skus = products.flatMap(({ variants }) => variants.map(({ sku }) => sku))
    expect(repeated(slugs)).toEqual([])
    expect(repeated(skus)).toEqual([])
    expect(repeated(collections.map(({ slug }) => slug))).toEqual([])
    expect(repeated(pages.map(({ slug }) => slug))).toEqual([])
  })

  it.each(products)('$slug is a product that can be bought and shown', (product) => {
    expect(product.variants.length).toBeGreaterThan(0)
    expect(repeated(product.variants.map(({ choice }) => choice.join()))).toEqual([])
    expect(product.variants.filter((variant) => !isValidChoice(product, variant.choice))).toEqual(
      [],
    )
    expect(unusedValues(product)).toEqual([])
    for (const { price, compareAt, grams, stock } of product.variants) {
      expect(price).toBeGreaterThan(0)
      expect(compareAt ?? Infinity).toBeGreaterThan(price)
      expect(grams > 0 && stock !== undefined).toBe(product.kind === 'physical')
    }
  })

  it.each(products)('$slug has pictures with names and words', (product) => {
    const keys = product.pictures.map(({ key }) => key)
    const shown = product.options.flatMap(({ values }) =>
      values.flatMap(({ picture }) => picture ?? []),
    )
    expect(keys.length).toBeGreaterThan(0)
    expect(repeated(keys)).toEqual([])
    expect(shown.filter((key) => !keys.includes(key))).toEqual([])
    expect(product.pictures.filter(({ alt }) => alt.length < 20)).toEqual([])
  })

  it('links only to products that exist, never to itself', () => {
    const dead = products.flatMap(({ slug, related }) =>
      related.filter((other) => other === slug || !slugs.includes(other)),
    )
    const shelved = home.shelves.flatMap((shelf) => shelf.products)
    expect(dead).toEqual([])
    expect(shelved.filter((slug) => !slugs.includes(slug))).toEqual([])
  })

  it('puts every product into at least one collection', () => {
    const members = collections.flatMap((collection) => collection.members)
    expect(members.filter((slug) => !slugs.includes(slug))).toEqual([])
    expect(slugs.filter((slug) => !members.includes(slug))).toEqual([])
    for (const collection of collections) expect(repeated(collection.members)).toEqual([])
  })

  it('shows every state a shop can be in: sold out, on sale, the last one, nothing to ship', () => {
    const variants = products.flatMap((product) => product.variants)
    const isSoldOut = ({ variants: all }: DemoProduct) => all.every(({ stock }) => stock === 0)
    expect(products.filter(isSoldOut).length).toBeGreaterThanOrEqual(2)
    expect(
      variants.filter(({ compareAt }) => compareAt !== undefined).length,
    ).toBeGreaterThanOrEqual(5)
    expect(variants.filter(({ stock }) => stock === 1)).toHaveLength(1)
    expect(products.filter(({ kind }) => kind !== 'physical')).toHaveLength(2)
  })
})

function isValidChoice({ options }: DemoProduct, choice: readonly string[]): boolean {
  return (
    choice.length === options.length &&
    options.every(({ values }, index) => values.some(({ key }) => key === choice[index]))
  )
}

function unusedValues({ options, variants }: DemoProduct): string[] {
  return options.flatMap(({ values }, index) =>
    values
      .map(({ key }) => key)
      .filter((key) => !variants.some(({ choice }) => choice[index] === key)),
  )
}

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index)
