import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { products } from '@/db/schema/catalog'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { combineValues } from '@/domain/catalog/combine-values'
import { createProduct, type SavedProduct } from '@/domain/catalog/create-product'
import { freeSkus } from '@/domain/catalog/free-skus'
import { MAX_AMOUNT, optionInput, productParts } from '@/domain/catalog/product-input'
import { DomainError } from '@/lib/errors'
import { slugsFor } from '@/lib/slug'

const { title, kind, taxClassId } = productParts

export const beginProductInput = z.object({
  title,
  kind: kind.default('physical'),
  taxClassId,
  /** Of every variant, in minor units of the shop's currency. */
  amount: z.int().min(0).max(MAX_AMOUNT),
  options: z.array(optionInput).max(5).default([]),
})
export type BeginProductInput = z.input<typeof beginProductInput>

/**
 * Takes the first note of a product: a draft with a variant for each combination of its options, all at one price, with an
 * address and SKUs that nothing else has. Everything more is written into it afterwards.
 * Throws `forbidden` without the permission `catalog.write`, `too_many_variants`, and `invalid_input` for an unknown tax class.
 */
export async function beginProduct(
  tx: Tx,
  actor: Actor,
  input: BeginProductInput,
): Promise<SavedProduct> {
  authorize(actor, 'catalog.write')
  const { amount, ...product } = beginProductInput.parse(input)
  const slug = await freeSlug(tx, product.title)
  const choices = combineValues(product.options.map(({ values }) => values.map(({ name }) => name)))
  const skus = await freeSkus(
    tx,
    choices.map((choice) => [slug, ...choice]),
  )
  return await createProduct(tx, actor, {
    ...product,
    slug,
    variants: choices.map((choice, place) => ({
      sku: skus[place] ?? slug,
      choice,
      prices: [{ amount }],
    })),
  })
}

async function freeSlug(tx: Tx, title: string): Promise<string> {
  for (const slug of slugsFor(title, 'product')) {
    if ((await tx.$count(products, eq(products.slug, slug))) === 0) return slug
  }
  throw new DomainError('slug_taken', { title })
}
