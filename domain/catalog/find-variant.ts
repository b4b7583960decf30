import { eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { products } from '@/db/schema/catalog'
import { listGoods } from '@/domain/catalog/goods'
import { getSettings } from '@/domain/settings/queries'
import { now } from '@/lib/clock'

/** The variant on sale that a product page without script has named by option and value keys. */
export async function findVariantByChoice(
  reader: Reader,
  productId: string,
  choice: Record<string, string>,
): Promise<string | undefined> {
  const settings = await getSettings(reader)
  const [good] = await listGoods(reader, eq(products.id, productId), settings, now())
  return good?.variants.find((variant) =>
    Object.entries(variant.choice).every(([option, value]) => choice[option] === value),
  )?.id
}
