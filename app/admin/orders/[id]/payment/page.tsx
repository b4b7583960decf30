import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { newOnceKey } from '@/app/_http/once'
import { openOrder } from '@/app/admin/orders/[id]/open-order'
import { MoneyForm } from '@/components/admin-orders/money-form'
import { dueAmount } from '@/components/admin-orders/next-action'
import { NothingToDo, StepPage } from '@/components/admin-orders/step-page'
import { TextField } from '@/components/ui/field'
import { fieldState } from '@/components/ui/form-state'

interface Props {
  params: Promise<{ id: string }>
  searchParams: PageSearch
}

export const metadata: Metadata = { title: 'Enter payment' }

export default async function ReceivedPaymentPage({ params, searchParams }: Props) {
  const { id } = await params
  const { order, mark, money } = await openOrder(id, 'orders.capture', 'payment')
  const state = await findKeptForm('received-payment', await searchParams)
  const due = dueAmount(order)
  return (
    <StepPage
      order={order}
      title="Enter payment"
      lead={due > 0 ? `${money(due)} is still to be paid.` : undefined}
      state={state}
    >
      {due > 0 ? (
        <MoneyForm
          orderId={id}
          target="payments"
          amount={due}
          currency={order.currency}
          label="Amount received"
          hint="It may come in parts; the order is paid when all of it is there."
          button="Enter payment"
          mark={mark}
          onceKey={newOnceKey()}
          state={state}
        >
          <TextField
            name="reference"
            label="Reference"
            hint="By which it is found again: a line of the bank statement, the number of a receipt."
            isOptional
            maxLength={200}
            autoComplete="off"
            {...fieldState(state, 'reference')}
          />
        </MoneyForm>
      ) : (
        <NothingToDo>Nothing of this order is still to be paid.</NothingToDo>
      )}
    </StepPage>
  )
}
