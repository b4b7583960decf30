import { cache } from 'react'
import { foundOr404 } from '@/app/_http/found-or-404'
import { readAfterWrite } from '@/app/_http/read-after-write'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import type { Permission } from '@/domain/accounts/permissions'
import { getStaffOrder } from '@/domain/orders/get-staff-order'
import { orderMark } from '@/domain/orders/order-mark'
import { formatMoney } from '@/lib/money'
import { adminOrderPath } from '@/lib/paths'

/** The order of a page below `/admin/orders/[id]`, for colleagues with this right; for everybody else there is none. */
export async function openOrder(id: string, permission: Permission, page?: string) {
  const { actor } = await requireStaff(adminOrderPath(id, page), permission)
  const [order, shop] = await Promise.all([findOrder(id), currentShop()])
  const { locale, timeZone } = shop
  const money = (amount: number) => formatMoney({ amount, currency: order.currency }, locale)
  return { actor, order, mark: orderMark(order), money, locale, timeZone }
}

/** Page and metadata share the answer. */
const findOrder = cache((id: string) =>
  foundOr404(() => readAfterWrite((reader) => getStaffOrder(reader, id))),
)
