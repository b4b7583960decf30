import { restAmount } from '@/components/orders/order-standing'
import type { OrderView } from '@/domain/orders/views'
import { formatMoney } from '@/lib/money'

interface TransferDetailsProps {
  order: OrderView
  /** The shop's own words: to which account, until when. */
  instructions: string
  locale: string
}

/** All that a transfer form asks for. */
export function TransferDetails({ order, instructions, locale }: TransferDetailsProps) {
  const { number, currency } = order
  return (
    <section
      aria-labelledby="transfer-title"
      className="break-inside-avoid rounded border border-edge bg-sheet p-5 text-15"
    >
      <h2 id="transfer-title" className="font-serif text-20">
        Your transfer
      </h2>
      <p className="mt-2 whitespace-pre-line">{instructions}</p>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 border-t border-line pt-3">
        <dt className="text-ink-soft">Amount</dt>
        <dd className="figures font-medium">
          {formatMoney({ amount: restAmount(order), currency }, locale)}
        </dd>
        <dt className="text-ink-soft">Purpose</dt>
        <dd className="font-medium">order {number}</dd>
      </dl>
    </section>
  )
}
