import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { newOnceKey } from '@/app/_http/once'
import { openOrder } from '@/app/admin/orders/[id]/open-order'
import { dueAmount } from '@/components/admin-orders/next-action'
import { ShipForm } from '@/components/admin-orders/ship-form'
import { NothingToDo, StepPage } from '@/components/admin-orders/step-page'
import { carrierNames } from '@/domain/orders/tracking-link'

interface Props {
  params: Promise<{ id: string }>
  searchParams: PageSearch
}

export const metadata: Metadata = { title: 'Ship' }

export default async function ShipPage({ params, searchParams }: Props) {
  const { id } = await params
  const { order, mark, money } = await openOrder(id, 'orders.fulfil', 'ship')
  const state = await findKeptForm('ship', await searchParams)
  const isOpen =
    order.status === 'placed' && order.lines.some(({ openQuantity }) => openQuantity > 0)
  const due = dueAmount(order)
  return (
    <StepPage
      order={order}
      title={order.shipping?.kind === 'collection' ? 'Hand over' : 'Ship'}
      state={state}
      lead={isOpen && due > 0 ? `${money(due)} is still to be paid.` : undefined}
    >
      {isOpen ? (
        <ShipForm
          orderId={id}
          order={order}
          carriers={carrierNames}
          mark={mark}
          onceKey={newOnceKey()}
          state={state}
        />
      ) : (
        <NothingToDo>Nothing of this order is left to be sent.</NothingToDo>
      )}
    </StepPage>
  )
}
