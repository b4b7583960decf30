import { optionWords, priceChangeWords } from '@/components/cart/line-words'
import { Totals } from '@/components/checkout/totals'
import type { CheckoutView } from '@/domain/checkout/views'
import { formatMoney } from '@/lib/money'

interface ReviewLinesProps {
  checkout: CheckoutView
  locale: string
}

/** Every line and every amount, as they will stand on the order. */
export function ReviewLines({ checkout, locale }: ReviewLinesProps) {
  const { cart, quote } = checkout
  const { currency } = cart
  const money = (amount: number | null) =>
    amount === null ? '–' : formatMoney({ amount, currency }, locale)
  return (
    <section aria-labelledby="goods-title" className="space-y-4">
      <h2 id="goods-title" className="font-serif text-25">
        What you order
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {cart.lines.map((line) => (
          <li key={line.id} className="grid grid-cols-[1fr_auto] gap-x-6 py-3 text-15">
            <div>
              <p className="text-17">{line.title}</p>
              {line.options.length > 0 && (
                <p className="text-ink-soft">{optionWords(line.options)}</p>
              )}
              {line.personalisation && <p className="text-ink-soft">“{line.personalisation}”</p>}
              {line.priceChange && (
                <p className="text-notice">
                  {priceChangeWords(line.priceChange, currency, locale)}
                </p>
              )}
            </div>
            <p className="figures text-end">
              {money(line.amount)}
              <span className="caption block">
                {line.quantity} × {money(line.unitAmount)}
              </span>
            </p>
          </li>
        ))}
      </ul>
      {cart.note && (
        <p className="text-15">
          <span className="text-ink-soft">Your note: </span>
          {cart.note}
        </p>
      )}
      <Totals quote={quote} locale={locale} />
    </section>
  )
}
