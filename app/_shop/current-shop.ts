import { cache } from 'react'
import { withPublication } from '@/app/_shop/with-publication'
import { db } from '@/db/read'
import { getShop } from '@/domain/catalog/queries'
import { hasArticles } from '@/domain/publication/has-articles'

/** The shop around the page; layout, page and metadata of one request share the answer. */
export const currentShop = cache(async () => {
  const [shop, isRead] = await Promise.all([getShop(db), hasArticles(db)])
  return isRead ? withPublication(shop) : shop
})
