import { optionWords } from '@/components/cart/line-words'
import { Totals } from '@/components/checkout/totals'
import { receiptAmounts } from '@/components/orders/receipt-amounts'
import { Picture } from '@/components/ui/picture'
import type { OrderLineView, OrderView } from '@/domain/orders/views'
import { formatMoney } from '@/lib/money'
import { productReviewsAnchor } from '@/lib/paths'

interface OrderReceiptProps {
  order: OrderView
  locale: string
  /** Where its goods can be reviewed: slugs by the ids of lines. */
  reviewPlaces?: ReadonlyMap<string, string>
}

/** Every line and every amount of an order. */
export function OrderReceipt({ order, locale, reviewPlaces }: OrderReceiptProps) {
  return (
    <section aria-labelledby="goods-title" className="space-y-4">
      <h2 id="goods-title" className="font-serif text-25">
        What you ordered
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {order.lines.map((line) => (
          <ReceiptLine
            key={line.id}
            line={line}
            currency={order.currency}
            locale={locale}
            reviewSlug={line.fulfilledQuantity > 0 ? reviewPlaces?.get(line.id) : undefined}
          />
        ))}
      </ul>
      <div className="ms-auto max-w-sm break-inside-avoid">
        <Totals quote={receiptAmounts(order)} locale={locale} />
      </div>
      {order.note && (
        <p className="text-15">
          <span className="text-ink-soft">Your note: </span>
          {order.note}
        </p>
      )}
    </section>
  )
}

interface ReceiptLineProps {
  line: OrderLineView
  currency: string
  locale: string
  /** Of what was sent and can be reviewed. */
  reviewSlug?: string
}

function ReceiptLine({ line, currency, locale, reviewSlug }: ReceiptLineProps) {
  const { title, options, personalisation, quantity, unitAmount } = line
  const money = (amount: number) => formatMoney({ amount, currency }, locale)
  return (
    <li className="grid break-inside-avoid grid-cols-[4rem_1fr_auto] gap-x-4 py-4 text-15">
      <Picture
        picture={pictureOf(line)}
        sizes="4rem"
        isDecorative
        className="product-ratio self-start"
      />
      <div className="min-w-0">
        <p className="text-17">{title}</p>
        {options.length > 0 && <p className="text-ink-soft">{optionWords(options)}</p>}
        {personalisation && <p className="text-ink-soft">“{personalisation}”</p>}
        <p className="caption figures">
          {quantity} × {money(unitAmount)}
        </p>
        {reviewSlug && (
          <p data-screen-only>
            <a href={productReviewsAnchor(reviewSlug)} className="link">
              Say what you think of it
              <span className="sr-only">: {title}</span>
            </a>
          </p>
        )}
      </div>
      <p className="figures text-end text-17">{money(quantity * unitAmount)}</p>
    </li>
  )
}

/** An order keeps one size of a picture, which is enough here. */
function pictureOf({ picture }: OrderLineView) {
  if (!picture) return undefined
  const { alt, width, height, webp, jpeg } = picture
  return { alt, width, height, sources: [{ width, webp, jpeg }] }
}
