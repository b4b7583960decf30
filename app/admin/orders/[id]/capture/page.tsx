import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { newOnceKey } from '@/app/_http/once'
import { openOrder } from '@/app/admin/orders/[id]/open-order'
import { MoneyForm } from '@/components/admin-orders/money-form'
import { NothingToDo, StepPage } from '@/components/admin-orders/step-page'

interface Props {
  params: Promise<{ id: string }>
  searchParams: PageSearch
}

export const metadata: Metadata = { title: 'Take payment' }

export default async function CapturePage({ params, searchParams }: Props) {
  const { id } = await params
  const { order, mark, money } = await openOrder(id, 'orders.capture', 'capture')
  const state = await findKeptForm('capture', await searchParams)
  const { capturableAmount, currency, status } = order
  const isOpen = status === 'placed' && capturableAmount > 0
  return (
    <StepPage
      order={order}
      title="Take payment"
      state={state}
      lead={isOpen ? `The customer’s bank has set ${money(capturableAmount)} aside.` : undefined}
    >
      {isOpen ? (
        <MoneyForm
          orderId={id}
          target="captures"
          amount={capturableAmount}
          currency={currency}
          label="Amount"
          hint="It can be taken once. What is not taken now is let go for good."
          button="Take payment"
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
