import type { ShopView } from '@/domain/catalog/views'

/** How dates are told: in the shop's language and by its clock. */
export type TellsTime = Pick<ShopView, 'locale' | 'timeZone'>
