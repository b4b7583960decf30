import { discountRows, refusedRows } from '@/components/admin-orders/explain-discounts'
import { type ExplainedRow, stepsOf, type Told } from '@/components/admin-orders/trace-steps'
import type { TraceStep } from '@/domain/checkout/quote-trace'
import type { StaffOrderLineView } from '@/domain/orders/staff-views'
import { sumOf } from '@/lib/money'

export type ExplainedPart = { title: string; rows: ExplainedRow[] }

export type ExplainedLine = Pick<
  StaffOrderLineView,
  'title' | 'variantId' | 'position' | 'quantity' | 'unitAmount' | 'options'
>

/**
 * A calculation told as one explains a bill to whoever asks why: goods, what came off, delivery, tax, and how these make the
 * total. Parts without rows are left out. Amounts are minor units, what is taken off is negative, and all of them before the total
 * sum to it.
 */
export function explainTotal(
  trace: readonly TraceStep[],
  lines: readonly ExplainedLine[],
  format: Omit<Told, 'nameOf'>,
): ExplainedPart[] {
  const names = namesOf(trace, lines)
  const nameOf = (id: string | null) => (id === null ? 'delivery' : (names.get(id) ?? 'goods'))
  const told = { ...format, nameOf }
  const parts = [
    { title: 'Goods', rows: goodsRows(trace, told) },
    { title: 'Delivery', rows: deliveryRows(trace) },
    { title: 'Taken off', rows: discountRows(trace, told) },
    { title: 'Not taken off', rows: refusedRows(trace) },
    { title: 'Tax', rows: taxRows(trace, told) },
    { title: 'Total', rows: totalRows(trace, told) },
  ]
  return parts.filter(({ rows }) => rows.length > 0)
}

/**
 * The trace knows lines by their ids in the cart, an order has ids of its own. Both keep the order in which the calculation went
 * through them (by variant, then as they were put in), and the prices say whether that is so; else a line has no name.
 */
function namesOf(trace: readonly TraceStep[], lines: readonly ExplainedLine[]) {
  const steps = stepsOf(trace, 'unit_price')
  const sorted = lines.toSorted(
    (a, b) => byText(a.variantId, b.variantId) || a.position - b.position,
  )
  const isSame = steps.every(({ quantity, unitAmount }, place) => {
    const line = sorted[place]
    return line?.quantity === quantity && line.unitAmount === unitAmount
  })
  const named = isSame
    ? steps.map(({ lineId }, place) => [lineId, titleOf(sorted[place])] as const)
    : []
  return new Map(named)
}

function titleOf(line: ExplainedLine | undefined): string {
  if (!line) return 'goods'
  return [line.title, ...line.options.map(({ value }) => value)].join(', ')
}

function goodsRows(trace: readonly TraceStep[], { nameOf, money }: Told): ExplainedRow[] {
  return stepsOf(trace, 'unit_price').map(({ lineId, quantity, unitAmount, amount }) => ({
    text: `${quantity} × ${nameOf(lineId)} at ${money(unitAmount)}`,
    amount,
    details: [],
  }))
}

function deliveryRows(trace: readonly TraceStep[]): ExplainedRow[] {
  return stepsOf(trace, 'shipping_price').map(({ name, amount }) => ({
    text: name,
    amount,
    details: [],
  }))
}

function taxRows(trace: readonly TraceStep[], { nameOf, money, locale }: Told): ExplainedRow[] {
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 })
  const rounded = new Set(stepsOf(trace, 'tax_rounded').map(rateOf))
  const byRate = Map.groupBy(stepsOf(trace, 'tax'), rateOf)
  return [...byRate].map(([rate, steps]) => {
    const { isIncluded = false, ratePpm = 0, name = '' } = steps[0] ?? {}
    const amount = sumOf(steps.map((step) => step.amount))
    const mode = isIncluded ? `the prices contain ${money(amount)}` : 'on top of the prices'
    const rounding = rounded.has(rate) ? ', rounded once for the whole order' : ''
    return {
      text: `${percent.format(ratePpm / 1_000_000)} ${name}: ${mode}${rounding}`,
      amount: isIncluded ? null : amount,
      details: steps.map(
        ({ lineId, base, amount }) =>
          `${money(amount)} on ${money(base)} net for ${nameOf(lineId)}`,
      ),
    }
  })
}

function totalRows(trace: readonly TraceStep[], { money }: Told): ExplainedRow[] {
  return stepsOf(trace, 'total').map(({ items, discount, shipping, fee, addedTax, total }) => {
    const terms = [
      `${money(items)} goods`,
      discount > 0 && `− ${money(discount)} taken off them`,
      shipping > 0 && `+ ${money(shipping)} delivery`,
      fee > 0 && `+ ${money(fee)} fee`,
      addedTax > 0 && `+ ${money(addedTax)} tax`,
    ]
    return { text: terms.filter(Boolean).join(' '), amount: total, details: [] }
  })
}

function rateOf({ name, ratePpm }: { name: string; ratePpm: number }): string {
  return `${ratePpm} ${name}`
}

function byText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
