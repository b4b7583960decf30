import clsx from 'clsx'
import type { ReactNode } from 'react'
import type { QuoteView } from '@/domain/checkout/views'
import { formatMoney } from '@/lib/money'

interface TotalsProps {
  quote: Omit<QuoteView, 'rejectedCodes'>
  locale: string
  /** Said in place of an amount while no way of delivery is chosen; absent: nothing is delivered. */
  shippingHint?: string
  /** Whether the total may still change. */
  isEstimate?: boolean
}

/** Every amount from the goods to the total. */
export function Totals({ quote, locale, shippingHint, isEstimate }: TotalsProps) {
  const { totals, currency, shipping, discounts, taxes } = quote
  const money = (amount: number) => formatMoney({ amount, currency }, locale)
  const goodsDiscounts = discounts.filter(({ isShipping, amount }) => !isShipping && amount > 0)
  const shippingDiscounts = discounts.filter(({ isShipping, amount }) => isShipping && amount > 0)
  return (
    <div className="figures text-15">
      <dl className="space-y-1.5">
        <Row label="Goods">{money(totals.items)}</Row>
        {goodsDiscounts.map((discount) => (
          <Row key={`${discount.label}${discount.code}`} label={discountLabel(discount)}>
            −{money(discount.amount)}
          </Row>
        ))}
        {shipping && <Row label={shipping.name}>{freeOr(money, shipping.amount)}</Row>}
        {shippingDiscounts.map((discount) => (
          <Row key={`${discount.label}${discount.code}`} label={discountLabel(discount)}>
            −{money(discount.amount)}
          </Row>
        ))}
        {!shipping && shippingHint && <Row label="Delivery">{shippingHint}</Row>}
        {totals.fee > 0 && <Row label="Fee">{money(totals.fee)}</Row>}
        {!quote.pricesIncludeTax &&
          taxes.map((tax) => (
            <Row key={taxLabel(tax, locale)} label={taxLabel(tax, locale)}>
              {money(tax.amount)}
            </Row>
          ))}
        <Row
          label={isEstimate ? 'Total so far' : 'Total'}
          className="items-baseline border-t border-line pt-3 text-20 font-medium"
        >
          {money(totals.total)}
        </Row>
      </dl>
      {quote.pricesIncludeTax && taxes.length > 0 && (
        <p className="caption mt-1">
          {taxes
            .map((tax) => `Includes ${taxLabel(tax, locale)}: ${money(tax.amount)}`)
            .join(' · ')}
        </p>
      )}
    </div>
  )
}

interface RowProps {
  label: string
  children: ReactNode
  className?: string
}

function Row({ label, children, className }: RowProps) {
  return (
    <div className={clsx('flex justify-between gap-6', className)}>
      <dt>{label}</dt>
      <dd className="whitespace-nowrap text-end">{children}</dd>
    </div>
  )
}

function discountLabel({ label, code }: QuoteView['discounts'][number]): string {
  return code ? `${label} (${code})` : label
}

function taxLabel({ name, ratePpm }: QuoteView['taxes'][number], locale: string): string {
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 })
  return `${percent.format(ratePpm / 1_000_000)} ${name}`
}

function freeOr(money: (amount: number) => string, amount: number): string {
  return amount === 0 ? 'Free' : money(amount)
}
