import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { newOnceKey } from '@/app/_http/once'
import { openOrder } from '@/app/admin/orders/[id]/open-order'
import type { RefundableLine } from '@/components/admin-orders/refund-draft'
import { RefundForm } from '@/components/admin-orders/refund-form'
import { NothingToDo, StepPage } from '@/components/admin-orders/step-page'
import { refundAmount } from '@/domain/orders/refund-amount'
import type { StaffOrderLineView } from '@/domain/orders/staff-views'
import { isByHand } from '@/domain/payments/methods'

interface Props {
  params: Promise<{ id: string }>
  searchParams: PageSearch
}

export const metadata: Metadata = { title: 'Refund' }

export default async function RefundPage({ params, searchParams }: Props) {
  const { id } = await params
  const { order, mark, locale } = await openOrder(id, 'orders.refund', 'refund')
  const state = await findKeptForm('refund', await searchParams)
  const { shipping, payments, refundableAmount } = order
  return (
    <StepPage
      order={order}
      title="Refund"
      lead="Choose what goes back. Pieces that have not been sent leave the order and are free for others."
      state={state}
    >
      {refundableAmount > 0 ? (
        <RefundForm
          orderId={id}
          lines={order.lines.flatMap(refundable)}
          shippingLeft={shipping ? shipping.grossAmount - shipping.refundedAmount : 0}
          refundableLeft={refundableAmount}
          currency={order.currency}
          locale={locale}
          email={order.email}
          isByHand={payments.some((payment) => isByHand(payment) && payment.captured > 0)}
          mark={mark}
          onceKey={newOnceKey()}
          state={state}
        />
      ) : (
        <NothingToDo>Nothing of what was paid is left to be given back.</NothingToDo>
      )}
    </StepPage>
  )
}

/** What each number of pieces is worth is worked out here, by the function that the refund itself uses. */
function refundable(line: StaffOrderLineView): RefundableLine[] {
  const left = line.quantity - line.refundedQuantity
  if (left <= 0) return []
  const title = [line.title, ...line.options.map(({ value }) => value)].join(', ')
  const amounts = Array.from({ length: left + 1 }, (_, pieces) => refundAmount(line, pieces))
  return [
    { id: line.id, title, amounts, canRestock: line.tracksStock && line.fulfilledQuantity > 0 },
  ]
}
