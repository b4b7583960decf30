import { and, asc, eq, inArray, notExists } from 'drizzle-orm'
import { optionValues, productOptions, variantOptionValues } from '@/db/schema/catalog'
import type { Tx } from '@/db/transact'
import type { OptionContents } from '@/domain/catalog/product-input'
import { newId } from '@/lib/ids'

/** For each option, in order: the id of each value by its name. */
export type SavedOptions = Map<string, string>[]

/** Makes these the options of a product, keeping the ids of those it had. Others stay until `removeUnusedOptions`. */
export async function saveOptions(
  tx: Tx,
  productId: string,
  wanted: OptionContents[],
): Promise<SavedOptions> {
  const existing = await tx
    .select()
    .from(productOptions)
    .where(eq(productOptions.productId, productId))
    .orderBy(asc(productOptions.position))
  const saved: SavedOptions = []
  for (const [position, option] of wanted.entries()) {
    const known = existing.find(({ name }) => name === option.name)
    const optionId = known?.id ?? newId('opt')
    if (!known) {
      await tx
        .insert(productOptions)
        .values({ id: optionId, productId, name: option.name, position })
    } else if (known.position !== position) {
      await tx.update(productOptions).set({ position }).where(eq(productOptions.id, optionId))
    }
    saved.push(await saveValues(tx, optionId, option.values))
  }
  return saved
}

async function saveValues(
  tx: Tx,
  optionId: string,
  wanted: OptionContents['values'],
): Promise<Map<string, string>> {
  const existing = await tx.select().from(optionValues).where(eq(optionValues.optionId, optionId))
  const saved = new Map<string, string>()
  for (const [position, { name, ...more }] of wanted.entries()) {
    const known = existing.find((value) => value.name === name)
    const swatch = more.swatch === undefined ? (known?.swatch ?? null) : more.swatch
    const id = known?.id ?? newId('val')
    saved.set(name, id)
    if (!known) {
      await tx.insert(optionValues).values({ id, optionId, name, swatch, position })
    } else if (known.position !== position || known.swatch !== swatch) {
      await tx.update(optionValues).set({ position, swatch }).where(eq(optionValues.id, id))
    }
  }
  return saved
}

/** Takes away what no variant has, archived ones included: orders still name those. */
export async function removeUnusedOptions(tx: Tx, productId: string): Promise<void> {
  const ofProduct = tx
    .select({ id: productOptions.id })
    .from(productOptions)
    .where(eq(productOptions.productId, productId))
  const uses = tx
    .select({ id: variantOptionValues.optionValueId })
    .from(variantOptionValues)
    .where(eq(variantOptionValues.optionValueId, optionValues.id))
  await tx
    .delete(optionValues)
    .where(and(inArray(optionValues.optionId, ofProduct), notExists(uses)))
  const values = tx
    .select({ id: optionValues.id })
    .from(optionValues)
    .where(eq(optionValues.optionId, productOptions.id))
  await tx
    .delete(productOptions)
    .where(and(eq(productOptions.productId, productId), notExists(values)))
}
