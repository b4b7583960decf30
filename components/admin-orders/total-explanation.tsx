import { ChevronRight } from 'lucide-react'
import { type ExplainedPart, explainTotal } from '@/components/admin-orders/explain-total'
import type { TraceStep } from '@/domain/checkout/quote-trace'
import type { StaffOrderView } from '@/domain/orders/staff-views'
import { formatMoney } from '@/lib/money'

interface TotalExplanationProps {
  order: StaffOrderView
  trace: readonly TraceStep[]
  locale: string
}

/** For whoever rings up and asks why: the calculation as it was made when the order was placed. */
export function TotalExplanation({ order, trace, locale }: TotalExplanationProps) {
  const money = (amount: number) =>
    formatMoney({ amount: Math.abs(amount), currency: order.currency }, locale)
  const parts = explainTotal(trace, order.lines, { money, locale })
  if (parts.length === 0) return null
  return (
    <details className="group mt-4 border-t border-line pt-1">
      <summary className="flex min-h-11 items-center gap-2 text-15 font-medium">
        <ChevronRight
          aria-hidden
          className="size-4 transition-transform group-open:rotate-90 motion-reduce:transition-none"
        />
        Why is this the total?
      </summary>
      <div className="space-y-4 pt-1 pb-2">
        {parts.map((part) => (
          <Part key={part.title} part={part} money={money} />
        ))}
      </div>
    </details>
  )
}

function Part({ part, money }: { part: ExplainedPart; money: (amount: number) => string }) {
  return (
    <section>
      <h3 className="text-13 font-semibold">{part.title}</h3>
      <ul className="mt-1 space-y-1.5 text-15">
        {part.rows.map(({ text, amount, details }) => (
          <li key={text}>
            <div className="flex justify-between gap-6">
              <span className="min-w-0">{text}</span>
              {amount !== null && (
                <span className="figures whitespace-nowrap">
                  {amount < 0 && '−'}
                  {money(amount)}
                </span>
              )}
            </div>
            {details.map((detail) => (
              <div key={detail} className="caption figures">
                {detail}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
