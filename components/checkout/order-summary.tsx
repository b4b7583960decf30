import { ChevronDown } from 'lucide-react'
import { optionWords, pieceWords } from '@/components/cart/line-words'
import { Totals } from '@/components/checkout/totals'
import { Picture } from '@/components/ui/picture'
import type { CartLineView } from '@/domain/cart/views'
import type { CheckoutView } from '@/domain/checkout/views'
import { formatMoney } from '@/lib/money'

interface OrderSummaryProps {
  checkout: CheckoutView
  locale: string
}

/** What is being ordered, always in view: beside the step, or folded above it on a phone. */
export function OrderSummary({ checkout, locale }: OrderSummaryProps) {
  const { quote, cart } = checkout
  const total = formatMoney({ amount: quote.totals.total, currency: quote.currency }, locale)
  return (
    <>
      <details className="group -mx-5 border-y border-line bg-stock px-5 sm:-mx-8 sm:px-8 lg:hidden">
        <summary className="flex min-h-13 items-center gap-2 text-15">
          <span>Your order, {pieceWords(cart.quantity)}</span>
          <ChevronDown aria-hidden className="size-4 group-open:rotate-180" />
          <span className="figures ms-auto text-17 font-medium">{total}</span>
        </summary>
        <div className="pb-5">
          <SummaryContent checkout={checkout} locale={locale} />
        </div>
      </details>
      <aside
        aria-label="Your order"
        className="sticky top-8 rounded border border-line bg-sheet p-6 max-lg:hidden"
      >
        <SummaryContent checkout={checkout} locale={locale} />
      </aside>
    </>
  )
}

function SummaryContent({ checkout, locale }: OrderSummaryProps) {
  const { cart, quote, shippingMethod } = checkout
  return (
    <div className="space-y-5">
      <ul className="space-y-4">
        {cart.lines.map((line) => (
          <SummaryLine key={line.id} line={line} currency={cart.currency} locale={locale} />
        ))}
      </ul>
      <div className="border-t border-line pt-4">
        <Totals
          quote={quote}
          locale={locale}
          shippingHint={cart.requiresShipping ? 'chosen next' : undefined}
          isEstimate={cart.requiresShipping && !shippingMethod}
        />
      </div>
    </div>
  )
}

interface SummaryLineProps {
  line: CartLineView
  currency: string
  locale: string
}

function SummaryLine({ line, currency, locale }: SummaryLineProps) {
  return (
    <li className="grid grid-cols-[3.5rem_1fr_auto] gap-x-3 text-15">
      <Picture picture={line.picture} sizes="3.5rem" isDecorative className="product-ratio" />
      <span className="min-w-0">
        <span className="block font-medium">{line.title}</span>
        {line.options.length > 0 && (
          <span className="caption block">{optionWords(line.options)}</span>
        )}
        {line.personalisation && <span className="caption block">“{line.personalisation}”</span>}
        <span className="caption figures block">
          {line.quantity} ×{' '}
          {line.unitAmount === null
            ? '–'
            : formatMoney({ amount: line.unitAmount, currency }, locale)}
        </span>
      </span>
      <span className="figures">
        {line.amount === null ? '–' : formatMoney({ amount: line.amount, currency }, locale)}
      </span>
    </li>
  )
}
