import type { OrderLinePicture } from '@/db/schema/orders'
import type { PictureView } from '@/domain/catalog/views'
import type { ReadyCheckout } from '@/domain/checkout/assert-ready'
import type { LoadedQuote } from '@/domain/checkout/load-quote'
import type { Quote, QuoteLine } from '@/domain/checkout/quote'
import type { NewOrder, NewOrderLine } from '@/domain/orders/create-order'
import type { TaxLine } from '@/domain/tax/calculate'

/** Freezes a quote and the goods it is about into the rows of an order. */
export function orderFromQuote(
  loaded: LoadedQuote,
  ready: ReadyCheckout,
  expiresAt: Date,
): NewOrder {
  const { cart, quote } = loaded
  const { totals } = quote
  return {
    order: {
      ...ready,
      cartId: cart.id,
      customerId: cart.customerId,
      phone: cart.phone,
      note: cart.note,
      currency: quote.currency,
      pricesIncludeTax: quote.pricesIncludeTax,
      itemsAmount: totals.items,
      discountAmount: totals.discount,
      shippingAmount: totals.shipping,
      feeAmount: totals.fee,
      addedTaxAmount: totals.addedTax,
      taxAmount: totals.tax,
      totalAmount: totals.total,
      calculationVersion: quote.version,
      calculationTrace: quote.trace,
      expiresAt,
    },
    lines: quote.lines.map((line) => orderLine(line, loaded)),
    shipping: shippingLine(loaded),
    adjustments: adjustmentsOf(quote),
  }
}

function orderLine(line: QuoteLine, { lines }: LoadedQuote): NewOrderLine {
  const goods = lines.find(({ id }) => id === line.id)
  if (!goods) throw new Error(`the quote has a line ${line.id} that the cart has not`)
  return {
    key: line.id,
    variantId: goods.variantId,
    productId: goods.productId,
    slug: goods.slug,
    sku: goods.sku,
    title: goods.title,
    options: goods.options,
    picture: goods.picture ? orderPicture(goods.picture) : null,
    personalisation: goods.personalisation,
    taxClassId: goods.taxClassId,
    requiresShipping: goods.requiresShipping,
    tracksStock: goods.trackStock,
    weightGrams: goods.weightGrams,
    quantity: line.quantity,
    unitAmount: line.unitAmount,
    discountAmount: line.lineDiscount + line.orderDiscount,
    netAmount: line.net,
    taxAmount: line.tax,
    grossAmount: line.gross,
    taxes: taxRows(line.taxLines),
  }
}

function shippingLine({ quote, shippingMethod }: LoadedQuote): NewOrder['shipping'] {
  const { shipping } = quote
  if (!shipping || !shippingMethod) return null
  return {
    methodId: shipping.methodId,
    kind: shippingMethod.kind,
    name: shipping.name,
    minDays: shippingMethod.minDays,
    maxDays: shippingMethod.maxDays,
    discountAmount: shipping.discount,
    netAmount: shipping.net,
    taxAmount: shipping.tax,
    grossAmount: shipping.gross,
    taxes: taxRows(shipping.taxLines),
  }
}

function adjustmentsOf({ applied }: Quote): NewOrder['adjustments'] {
  return applied
    .flatMap(({ promotionId, name: label, code, kind, lines, shippingAmount }) => [
      ...lines.map(({ lineId: lineKey, amount }) => ({
        promotionId,
        label,
        code,
        kind: kind === 'order' ? ('order' as const) : ('line' as const),
        amount,
        lineKey,
      })),
      {
        promotionId,
        label,
        code,
        kind: 'shipping' as const,
        amount: shippingAmount,
        lineKey: null,
      },
    ])
    .filter(({ amount }) => amount > 0)
}

function taxRows(taxLines: readonly TaxLine[]) {
  return taxLines.map(({ name, ratePpm, base: netAmount, amount: taxAmount }) => ({
    name,
    ratePpm,
    netAmount,
    taxAmount,
  }))
}

/** The smallest picture is enough for an order page, and it stays even when the product gets others. */
function orderPicture({ alt, width, height, sources }: PictureView): OrderLinePicture | null {
  const [smallest] = sources
  if (!smallest) return null
  return { alt, ...smallest, height: Math.round((smallest.width * height) / width) }
}
