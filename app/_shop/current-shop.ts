import { cache } from 'react'
import { db } from '@/db/read'
import { getShop } from '@/domain/catalog/queries'

/** The shop around the page; layout, page and metadata of one request share the answer. */
export const currentShop = cache(() => getShop(db))
