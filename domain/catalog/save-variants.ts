import { and, eq, inArray, ne } from 'drizzle-orm'
import { variantOptionValues, variants } from '@/db/schema/catalog'
import type { Tx } from '@/db/transact'
import type { VariantContents } from '@/domain/catalog/product-input'
import type { SavedOptions } from '@/domain/catalog/save-options'
import { savePrices } from '@/domain/catalog/save-prices'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'

type VariantRow = typeof variants.$inferSelect
type Combination = { valueIds: string[]; optionKey: string; variant: VariantContents }

/**
 * Makes these the variants of a product and answers with their ids, in order. A variant keeps its id as long as its
 * combination of options stays, or else its SKU; what is no longer wanted is archived, because orders and carts name it.
 * Throws `duplicate_variant` and `sku_taken`.
 */
export async function saveVariants(
  tx: Tx,
  productId: string,
  wanted: VariantContents[],
  { options, currency }: { options: SavedOptions; currency: string },
): Promise<string[]> {
  const combinations = wanted.map((variant) => combinationOf(variant, options))
  refuseRepetition(combinations)
  await refuseTakenSkus(tx, productId, wanted)

  const existing = await tx.select().from(variants).where(eq(variants.productId, productId))
  const matches = matchExisting(existing, combinations)
  await freeNames(tx, existing, combinations, matches)
  const ids: string[] = []
  for (const [position, combination] of combinations.entries()) {
    const known = matches.get(combination)
    const variantId = known?.id ?? newId('var')
    await saveVariant(tx, { id: variantId, productId, position, ...rowOf(combination) }, known)
    if (known?.optionKey !== combination.optionKey) {
      await saveChoice(tx, variantId, combination.valueIds)
    }
    await savePrices(tx, variantId, combination.variant.prices, currency)
    ids.push(variantId)
  }
  return ids
}

function combinationOf(variant: VariantContents, options: SavedOptions): Combination {
  const valueIds = variant.choice.map((name, place) => {
    const valueId = options[place]?.get(name)
    if (!valueId) throw new DomainError('invalid_input', { field: 'choice', value: name })
    return valueId
  })
  return { valueIds, optionKey: valueIds.join('/'), variant }
}

function refuseRepetition(combinations: Combination[]): void {
  const keys = new Set<string>()
  const skus = new Set<string>()
  for (const { optionKey, variant } of combinations) {
    const { sku, choice } = variant
    if (keys.has(optionKey)) throw new DomainError('duplicate_variant', { choice })
    if (skus.has(sku)) throw new DomainError('sku_taken', { sku })
    keys.add(optionKey)
    skus.add(sku)
  }
}

async function refuseTakenSkus(tx: Tx, productId: string, wanted: VariantContents[]) {
  const skus = wanted.map(({ sku }) => sku)
  const [taken] = await tx
    .select({ sku: variants.sku })
    .from(variants)
    .where(and(inArray(variants.sku, skus), ne(variants.productId, productId)))
    .limit(1)
  if (taken) throw new DomainError('sku_taken', taken)
}

function matchExisting(
  existing: VariantRow[],
  combinations: Combination[],
): Map<Combination, VariantRow> {
  const matches = new Map<Combination, VariantRow>()
  const free = new Set(existing)
  const match = (isMatch: (row: VariantRow, combination: Combination) => boolean) => {
    for (const combination of combinations) {
      if (matches.has(combination)) continue
      const row = [...free].find((one) => isMatch(one, combination))
      if (!row) continue
      matches.set(combination, row)
      free.delete(row)
    }
  }
  match((row, { optionKey }) => row.optionKey === optionKey)
  match((row, { variant }) => row.sku === variant.sku)
  return matches
}

/** Two variants may swap what must be unique, and an archived one may hold a SKU that is wanted again. */
async function freeNames(
  tx: Tx,
  existing: VariantRow[],
  combinations: Combination[],
  matches: Map<Combination, VariantRow>,
): Promise<void> {
  const wantedBy = new Map([...matches].map(([combination, row]) => [row.id, combination]))
  const wantedSkus = new Set(combinations.map(({ variant }) => variant.sku))
  for (const row of existing) {
    const wanted = wantedBy.get(row.id)
    const changes = {
      ...(!wanted && row.status === 'active' && { status: 'archived' as const }),
      ...(wanted?.variant.sku !== row.sku && wantedSkus.has(row.sku) && { sku: `~${row.id}` }),
      ...(wanted && wanted.optionKey !== row.optionKey && { optionKey: `~${row.id}` }),
    }
    if (Object.keys(changes).length === 0) continue
    await tx.update(variants).set(changes).where(eq(variants.id, row.id))
  }
}

function rowOf({ optionKey, variant }: Combination) {
  const { sku, barcode, choice, weightGrams, trackStock, requiresShipping, mediaId } = variant
  return {
    sku,
    barcode: barcode ?? null,
    optionKey,
    title: choice.join(' · '),
    weightGrams,
    trackStock,
    requiresShipping,
    mediaId: mediaId ?? null,
    status: 'active' as const,
  }
}

async function saveVariant(tx: Tx, row: VariantRow, known: VariantRow | undefined): Promise<void> {
  if (known) {
    await tx.update(variants).set(row).where(eq(variants.id, row.id))
    return
  }
  const [added] = await tx
    .insert(variants)
    .values(row)
    .onConflictDoNothing({ target: variants.sku })
    .returning({ id: variants.id })
  if (!added) throw new DomainError('sku_taken', { sku: row.sku })
}

async function saveChoice(tx: Tx, variantId: string, valueIds: string[]): Promise<void> {
  await tx.delete(variantOptionValues).where(eq(variantOptionValues.variantId, variantId))
  if (valueIds.length === 0) return
  await tx
    .insert(variantOptionValues)
    .values(valueIds.map((optionValueId) => ({ variantId, optionValueId })))
}
