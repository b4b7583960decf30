import { Panel } from '@/components/admin/panel'
import { MoneyRows } from '@/components/admin-orders/money-rows'
import { TotalExplanation } from '@/components/admin-orders/total-explanation'
import { optionWords } from '@/components/cart/line-words'
import { Picture } from '@/components/ui/picture'
import type { TraceStep } from '@/domain/checkout/quote-trace'
import type { StaffOrderLineView, StaffOrderView } from '@/domain/orders/staff-views'
import { formatMoney } from '@/lib/money'

interface GoodsPanelProps {
  order: StaffOrderView
  trace: readonly TraceStep[]
  locale: string
}

/** What was ordered, how far each piece is, and every amount. */
export function GoodsPanel({ order, trace, locale }: GoodsPanelProps) {
  return (
    <Panel title="Goods">
      <ul className="divide-y divide-line border-b border-line">
        {order.lines.map((line) => (
          <GoodsLine key={line.id} line={line} currency={order.currency} locale={locale} />
        ))}
      </ul>
      {order.note && (
        <p className="mt-3 border-s-2 border-notice bg-notice-wash px-3 py-2 text-15">
          <span className="caption block">The customer’s note</span>
          {order.note}
        </p>
      )}
      <div className="mt-4 sm:ms-auto sm:max-w-sm">
        <MoneyRows order={order} locale={locale} />
      </div>
      <TotalExplanation order={order} trace={trace} locale={locale} />
    </Panel>
  )
}

interface GoodsLineProps {
  line: StaffOrderLineView
  currency: string
  locale: string
}

function GoodsLine({ line, currency, locale }: GoodsLineProps) {
  const { title, options, personalisation, sku, quantity, unitAmount } = line
  const money = (amount: number) => formatMoney({ amount, currency }, locale)
  const progress = progressWords(line)
  return (
    <li className="grid grid-cols-[3rem_minmax(0,1fr)_auto] gap-x-3 py-3 text-15 first:pt-0">
      <LinePicture line={line} />
      <div className="min-w-0">
        <p className="font-medium wrap-anywhere">{title}</p>
        <p className="caption">{[optionWords(options), sku].filter(Boolean).join(' · ')}</p>
        {personalisation && <p>“{personalisation}”</p>}
        {progress.length > 0 && <p className="figures text-13">{progress.join(' · ')}</p>}
      </div>
      <div className="figures text-end">
        <p>{money(quantity * unitAmount)}</p>
        <p className="caption">
          {quantity} × {money(unitAmount)}
        </p>
      </div>
    </li>
  )
}

/** How many of a line's pieces have left, were taken off, or were given back. */
export function progressWords(line: StaffOrderLineView): string[] {
  const { quantity, fulfilledQuantity, cancelledQuantity, refundedQuantity } = line
  const words = [
    [fulfilledQuantity, 'sent'],
    [cancelledQuantity, 'taken off'],
    [refundedQuantity, 'refunded'],
  ] as const
  return words
    .filter(([count]) => count > 0)
    .map(([count, word]) =>
      count === quantity && quantity === 1 ? word : `${count} of ${quantity} ${word}`,
    )
}

/** An order keeps one size of a picture, which is enough here. */
export function LinePicture({ line }: { line: Pick<StaffOrderLineView, 'picture'> }) {
  const { picture } = line
  const shown = picture && {
    alt: picture.alt,
    width: picture.width,
    height: picture.height,
    sources: [{ width: picture.width, webp: picture.webp, jpeg: picture.jpeg }],
  }
  return (
    <Picture
      picture={shown ?? undefined}
      sizes="3rem"
      isDecorative
      className="product-ratio w-12 self-start"
    />
  )
}
