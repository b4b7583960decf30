import type { Metadata } from 'next'
import { z } from 'zod'
import type { PageSearch } from '@/app/_http/kept-form'
import { readAfterWrite } from '@/app/_http/read-after-write'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { AdminPage } from '@/components/admin/admin-page'
import { PackingSlip } from '@/components/admin-orders/packing-slip'
import { PrintButton } from '@/components/admin-orders/print-button'
import { Notice } from '@/components/ui/notice'
import { getStaffOrder } from '@/domain/orders/get-staff-order'
import type { StaffOrderView } from '@/domain/orders/staff-views'
import { isDomainError } from '@/lib/errors'
import { adminPath } from '@/lib/paths'

/** As many as stand on one page of the list. */
const MAX_SLIPS = 50

const chosenOrders = z
  .union([z.string().transform((id) => [id]), z.array(z.string())])
  .transform((ids) => [...new Set(ids)])
  .catch([])

export const metadata: Metadata = { title: 'Packing slips' }

/** One sheet an order, for whoever packs. */
export default async function PackingSlipsPage({ searchParams }: { searchParams: PageSearch }) {
  const ids = chosenOrders.parse((await searchParams).order)
  const here = adminPath('orders/packing-slips', { order: ids })
  await requireStaff(here, 'orders.read')
  const shop = await currentShop()
  const orders = (await findOrders(ids.slice(0, MAX_SLIPS))).filter(isPacked)
  const leftOut = ids.length - orders.length
  return (
    <AdminPage
      title={<span data-screen-only>{titleOf(orders.length)}</span>}
      crumbs={[{ label: 'Orders', href: adminPath('orders') }]}
      actions={<PrintButton />}
      notice={leftOut > 0 && <LeftOut count={leftOut} />}
    >
      <div className="space-y-8 print:space-y-0">
        {orders.map((order) => (
          <PackingSlip key={order.id} order={order} shop={shop} />
        ))}
      </div>
    </AdminPage>
  )
}

function titleOf(count: number): string {
  return count === 1 ? 'Packing slip' : `${count} packing slips`
}

function LeftOut({ count }: { count: number }) {
  const words = count === 1 ? 'One chosen order was' : `${count} chosen orders were`
  return (
    <div data-screen-only>
      <Notice signal="notice" title={`${words} left out`}>
        <p>
          Slips are for placed orders with goods to pack or already sent, {MAX_SLIPS} at a time.
        </p>
      </Notice>
    </div>
  )
}

/** Whether it stands and anything of it is to be sent, or was. */
function isPacked({ status, lines }: StaffOrderView): boolean {
  return (
    status === 'placed' &&
    lines.some(({ openQuantity, fulfilledQuantity }) => openQuantity + fulfilledQuantity > 0)
  )
}

async function findOrders(ids: readonly string[]): Promise<StaffOrderView[]> {
  const orders: StaffOrderView[] = []
  for (const id of ids) {
    try {
      orders.push(await readAfterWrite((reader) => getStaffOrder(reader, id)))
    } catch (error) {
      // An address may be old: the others are printed all the same.
      if (!isDomainError(error, 'not_found')) throw error
    }
  }
  return orders
}
