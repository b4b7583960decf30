import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { changeProduct } from '@/domain/catalog/change-product'
import { combineValues } from '@/domain/catalog/combine-values'
import type { SavedProduct } from '@/domain/catalog/create-product'
import { freeSkus } from '@/domain/catalog/free-skus'
import { getProductContents, type StoredProduct } from '@/domain/catalog/get-product-contents'
import type { StoredVariant } from '@/domain/catalog/list-stored-variants'
import { optionInput, type VariantContents } from '@/domain/catalog/product-input'

const valueInput = optionInput.shape.values.element
const former = optionInput.shape.name.nullish()

/** Options and values as they shall be. `was` is the name each has now; without it, it is new. */
export const optionsInput = z
  .array(
    optionInput.extend({
      was: former,
      values: z
        .array(valueInput.extend({ was: former }))
        .min(1)
        .max(100),
    }),
  )
  .max(5)
export type OptionsInput = z.input<typeof optionsInput>
type NewOption = z.output<typeof optionsInput>[number]
type NewValue = NewOption['values'][number]

export const changeOptionsInput = z.object({
  productId: z.string(),
  version: z.int(),
  options: optionsInput,
})
export type ChangeOptionsInput = z.input<typeof changeOptionsInput>

/**
 * Changes what can be chosen of a product. A variant stays itself through renamed options and values; a new option takes its
 * first value to those there are; a new value brings a variant for each combination, priced like the first one, without
 * stock. What a combination has lost is archived, and offered again as it was when the combination comes back.
 * Throws `forbidden` without the permission `catalog.write`, `not_found`, `version_conflict`, and `too_many_variants`.
 */
export async function changeOptions(
  tx: Tx,
  actor: Actor,
  input: ChangeOptionsInput,
): Promise<SavedProduct> {
  authorize(actor, 'catalog.write')
  const { productId, version, options } = changeOptionsInput.parse(input)
  const product = await getProductContents(tx, productId)
  const kept = keptVariants(product, options)
  const wanted = combinationsOf(options).filter(
    (values) => kept.get(keyOf(values))?.isOffered || values.some(({ isAdded }) => isAdded),
  )
  const variants = await variantsOf(tx, product, wanted, kept)
  const named = options.map(({ name, values }) => ({
    name,
    values: values.map(({ name, swatch }) => ({ name, swatch })),
  }))
  return await changeProduct(tx, actor, {
    productId,
    version,
    changes: { options: named, variants },
  })
}

type Value = { name: string; isAdded: boolean }

/** Every combination of values. What an added option gives to the variants there are is not added by that. */
function combinationsOf(options: readonly NewOption[]): Value[][] {
  const lists = options.map(({ was, values }) =>
    values.map((value, place) => ({
      name: value.name,
      isAdded: !value.was && (Boolean(was) || place > 0),
    })),
  )
  return combineValues(lists)
}

/** By their new choice; of several that would become the same, the first one, an offered one before an archived one. */
function keptVariants(
  { variants }: StoredProduct,
  options: readonly NewOption[],
): Map<string, StoredVariant> {
  const kept = new Map<string, StoredVariant>()
  const offeredFirst = variants.toSorted((a, b) => Number(b.isOffered) - Number(a.isOffered))
  for (const variant of offeredFirst) {
    const choice = options.map((option) => newValueOf(variant, option))
    if (choice.some((value) => value === undefined)) continue
    const key = keyOf(choice.flatMap((value) => value ?? []))
    if (!kept.has(key)) kept.set(key, variant)
  }
  return kept
}

function newValueOf({ choice }: StoredVariant, option: NewOption): NewValue | undefined {
  if (!option.was) return option.values[0]
  const had = choice.find((one) => one.option === option.was)?.value
  return option.values.find(({ was }) => was === had && had !== undefined)
}

async function variantsOf(
  tx: Tx,
  { slug, contents }: StoredProduct,
  wanted: Value[][],
  kept: ReadonlyMap<string, StoredVariant>,
): Promise<VariantContents[]> {
  const [model] = contents.variants
  if (!model) throw new Error('A product without a variant was stored.')
  const isNameless = (values: Value[]) => {
    const sku = kept.get(keyOf(values))?.contents.sku
    return sku === undefined || sku.startsWith('~')
  }
  const nameless = wanted.filter(isNameless)
  const skus = await freeSkus(
    tx,
    nameless.map((values) => [slug, ...values.map(({ name }) => name)]),
  )
  const skuOf = new Map(nameless.map((values, place) => [values, skus[place]]))
  return wanted.map((values) => {
    const known = kept.get(keyOf(values))?.contents
    const own = known ?? { ...model, barcode: null, mediaId: null }
    return { ...own, sku: skuOf.get(values) ?? own.sku, choice: values.map(({ name }) => name) }
  })
}

function keyOf(values: readonly { name: string }[]): string {
  return JSON.stringify(values.map(({ name }) => name))
}
