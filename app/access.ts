import { ACCOUNT_ACCESS } from '@/app/_access/accounts'
import { API_ACCESS } from '@/app/_access/api'
import { BACK_OFFICE_ACCESS } from '@/app/_access/back-office'
import type { AccessRules } from '@/app/_access/rule'
import { SHOP_ACCESS } from '@/app/_access/shop'

export type { Access, AccessRule } from '@/app/_access/rule'

/**
 * Every page (`PAGE`) and every method of every route, as `PAGE /orders/[token]` or `POST /cart/lines`. Tests hold this table against the
 * file tree in both directions and against what each actor meets; a route that is not here fails them.
 */
export const ACCESS: AccessRules = {
  ...SHOP_ACCESS,
  ...ACCOUNT_ACCESS,
  ...BACK_OFFICE_ACCESS,
  ...API_ACCESS,
}
