import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { newOnceKey } from '@/app/_http/once'
import { openOrder } from '@/app/admin/orders/[id]/open-order'
import { NothingToDo, StepPage } from '@/components/admin-orders/step-page'
import { VoidForm } from '@/components/admin-orders/void-form'

interface Props {
  params: Promise<{ id: string }>
  searchParams: PageSearch
}

export const metadata: Metadata = { title: 'Let payment go' }

export default async function VoidPage({ params, searchParams }: Props) {
  const { id } = await params
  const { order, mark, money } = await openOrder(id, 'orders.capture', 'void')
  const state = await findKeptForm('void', await searchParams)
  return (
    <StepPage order={order} title="Let payment go" state={state}>
      {order.capturableAmount > 0 ? (
        <VoidForm
          orderId={id}
          amount={money(order.capturableAmount)}
          mark={mark}
          onceKey={newOnceKey()}
          state={state}
        />
      ) : (
        <NothingToDo>No money is set aside for this order.</NothingToDo>
      )}
    </StepPage>
  )
}
