import { db } from '@/db/read'
import { products as productTable } from '@/db/schema/catalog'
import { settings as settingTable } from '@/db/schema/platform'
import { taxClasses as taxClassTable } from '@/db/schema/tax'
import { transact } from '@/db/transact'
import { fillCatalogue } from '@/demo/fill-catalogue'
import { fillPublication } from '@/demo/fill-publication'
import { fillRules } from '@/demo/fill-rules'
import { fillShop } from '@/demo/fill-shop'
import { fillTalk } from '@/demo/fill-talk'
import { drawAllPictures, type StoredPictures } from '@/demo/store-pictures'

/** Whether nobody has put anything into this shop yet. */
export async function isShopEmpty(): Promise<boolean> {
  const counts = await Promise.all([
    db.$count(productTable),
    db.$count(settingTable),
    db.$count(taxClassTable),
  ])
  return counts.every((count) => count === 0)
}

/**
 * Fills an empty shop with the demo goods, through the same verbs as everything else. Pictures are drawn first; then all rows are
 * written in one transaction, so a start that is broken off leaves an empty shop, not half a one.
 */
export async function fillDemoShop(): Promise<Filled> {
  return await fillWith(await drawAllPictures())
}

export interface Filled {
  products: number
  pictures: number
}

/** All rows, about pictures that are stored already. */
export async function fillWith(pictures: StoredPictures): Promise<Filled> {
  return await transact(async (tx) => {
    const taxClassIds = await fillRules(tx)
    const filled = await fillCatalogue(tx, { taxClassIds, pictures })
    await fillShop(tx, filled)
    await fillPublication(tx, filled)
    await fillTalk(tx)
    return { products: filled.productIds.size, pictures: pictures.size }
  })
}
