import { eq } from 'drizzle-orm'
import { variants } from '@/db/schema/catalog'
import type { Tx } from '@/db/transact'
import { slugify } from '@/lib/slug'

/** Leaves room in a SKU of 64 characters for a number that makes it unique. */
const MAX_STEM = 56

/**
 * A SKU for each list of words (`['field-notebook', 'A5', 'Dotted']` becomes `FIELD-NOTEBOOK-A5-DOTTED`) that no variant of
 * the shop has and no other of the list gets.
 */
export async function freeSkus(tx: Tx, names: readonly (readonly string[])[]): Promise<string[]> {
  const given = new Set<string>()
  const skus: string[] = []
  for (const stem of names.map(stemOf)) {
    let sku = stem
    for (let next = 2; given.has(sku) || (await isTaken(tx, sku)); next += 1)
      sku = `${stem}-${next}`
    given.add(sku)
    skus.push(sku)
  }
  return skus
}

function stemOf(words: readonly string[]): string {
  const stem = words.map((word) => slugify(word)).filter((word) => word !== '')
  return stem.join('-').toUpperCase().slice(0, MAX_STEM).replace(/-$/, '') || 'SKU'
}

async function isTaken(tx: Tx, sku: string): Promise<boolean> {
  return (await tx.$count(variants, eq(variants.sku, sku))) > 0
}
