import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { newOnceKey } from '@/app/_http/once'
import { openOrder } from '@/app/admin/orders/[id]/open-order'
import { CancelOrderForm } from '@/components/admin-orders/cancel-order-form'
import { NothingToDo, StepPage } from '@/components/admin-orders/step-page'

interface Props {
  params: Promise<{ id: string }>
  searchParams: PageSearch
}

export const metadata: Metadata = { title: 'Cancel order' }

export default async function CancelPage({ params, searchParams }: Props) {
  const { id } = await params
  const { order, mark, money } = await openOrder(id, 'orders.cancel', 'cancel')
  const state = await findKeptForm('cancel', await searchParams)
  const isOpen = order.status === 'placed' && order.fulfilmentStatus === 'unfulfilled'
  return (
    <StepPage order={order} title="Cancel order" state={state}>
      {isOpen ? (
        <CancelOrderForm
          orderId={id}
          order={order}
          money={money}
          mark={mark}
          onceKey={newOnceKey()}
          state={state}
        />
      ) : (
        <NothingToDo>
          An order can be cancelled while it stands and nothing of it has been sent. After that,
          refund what is to go back.
        </NothingToDo>
      )}
    </StepPage>
  )
}
