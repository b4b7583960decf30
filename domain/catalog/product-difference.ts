import { isDeepStrictEqual } from 'node:util'
import type { StoredProduct } from '@/domain/catalog/get-product-contents'
import type { ProductContents } from '@/domain/catalog/product-input'

/** Names of what differs, with what it was and what it is. */
type Difference = { before: Facts; after: Facts }
export type Facts = Record<string, unknown>

/**
 * What a change has made of a product, for the audit log and for whoever edits at the same time. Variants are told one by
 * one under `variants.<id>`, each with its SKU and no more than what has changed; one that is new or gone is whole.
 */
export function productDifference(before: StoredProduct, after: StoredProduct): Difference {
  const own = differenceOf(partsOf(before), partsOf(after))
  const [was, is] = [variantsOf(before), variantsOf(after)]
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    const place = `variants.${id}`
    const [old, young] = [was.get(id), is.get(id)]
    if (!old || !young) {
      own.before[place] = old ?? null
      own.after[place] = young ?? null
      continue
    }
    const one = differenceOf(old, young)
    if (Object.keys(one.after).length === 0) continue
    own.before[place] = { sku: old.sku, ...one.before }
    own.after[place] = { sku: young.sku, ...one.after }
  }
  return own
}

/** Of two lists of facts those that differ. */
export function differenceOf(before: Facts, after: Facts): Difference {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const changed = [...names].filter((name) => !isDeepStrictEqual(before[name], after[name]))
  const only = (facts: Facts) =>
    Object.fromEntries(changed.map((name) => [name, facts[name] ?? null]))
  return { before: only(before), after: only(after) }
}

function partsOf({ contents }: StoredProduct): Facts {
  const { variants: _, ...parts }: ProductContents = contents
  return parts
}

function variantsOf({ variants }: StoredProduct): Map<string, Facts> {
  const offered = variants.filter(({ isOffered }) => isOffered)
  return new Map(offered.map(({ id, contents }) => [id, { ...contents }]))
}
