import clsx from 'clsx'
import { dueAmount } from '@/components/admin-orders/next-action'
import { Totals } from '@/components/checkout/totals'
import { receiptAmounts } from '@/components/orders/receipt-amounts'
import type { StaffOrderView } from '@/domain/orders/staff-views'
import { formatMoney, sumOf } from '@/lib/money'

interface MoneyRowsProps {
  order: StaffOrderView
  locale: string
}

/** From the goods to the total, and what has become of it. */
export function MoneyRows({ order, locale }: MoneyRowsProps) {
  const money = (amount: number) => formatMoney({ amount, currency: order.currency }, locale)
  const rows = movedMoney(order).filter(({ amount }) => amount !== 0)
  return (
    <>
      <Totals quote={receiptAmounts(order)} locale={locale} />
      {rows.length > 0 && (
        <dl className="figures mt-3 space-y-1.5 border-t border-line pt-3 text-15">
          {rows.map(({ label, amount, isOpen }) => (
            <div
              key={label}
              className={clsx('flex justify-between gap-6', isOpen && 'font-semibold')}
            >
              <dt>{label}</dt>
              <dd className="whitespace-nowrap">
                {amount < 0 && '−'}
                {money(Math.abs(amount))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}

/** Where the money of an order is. Open rows wait for somebody. */
function movedMoney(order: StaffOrderView): { label: string; amount: number; isOpen?: boolean }[] {
  const { payments, capturableAmount } = order
  const all = (measure: (payment: (typeof payments)[number]) => number) =>
    sumOf(payments.map(measure))
  return [
    { label: 'Received', amount: all(({ captured }) => captured) },
    { label: 'Being taken', amount: all(({ capturePending }) => capturePending) },
    { label: 'Set aside, not taken', amount: capturableAmount, isOpen: true },
    { label: 'Refunded', amount: -all(({ refunded }) => refunded) },
    { label: 'Refund under way', amount: -all(({ refundPending }) => refundPending) },
    {
      label: 'Still to be paid',
      amount: capturableAmount > 0 ? 0 : dueAmount(order),
      isOpen: true,
    },
  ]
}
