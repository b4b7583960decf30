import {
  type ExplainedRow,
  type Step,
  stepsOf,
  type Told,
} from '@/components/admin-orders/trace-steps'
import type { TraceStep } from '@/domain/checkout/quote-trace'
import { sumOf } from '@/lib/money'

type Discount = Step<'line_discount' | 'order_discount' | 'shipping_discount'>

/** What each promotion took off, and off what; negative amounts. */
export function discountRows(trace: readonly TraceStep[], told: Told): ExplainedRow[] {
  const byPromotion = Map.groupBy(trace.filter(isDiscount), ({ promotionId }) => promotionId)
  const rows = [...byPromotion.values()].map((cuts) => ({
    text: promotionWords(cuts[0]),
    amount: -sumOf(cuts.map(({ amount }) => amount)),
    details: cuts.map((cut) => cutWords(cut, told)),
  }))
  return [...rows, ...comparisonRows(trace, told)]
}

const refusals: Record<Step<'promotion_refused'>['reason'], string> = {
  code_unknown: 'there is no such code',
  code_not_started: 'it had not begun',
  code_expired: 'it was over',
  code_minimum_not_met: 'the goods did not reach its minimum',
  code_not_applicable: 'it fitted nothing in the cart',
  code_not_combinable: 'it does not go together with what cost the customer less',
  code_used_up: 'it was used up',
  code_already_used: 'this customer had used it before',
}

/** What was tried and gave nothing, and why. */
export function refusedRows(trace: readonly TraceStep[]): ExplainedRow[] {
  return stepsOf(trace, 'promotion_refused').map(({ name, code, reason }) => ({
    text: `${[name, code && `code ${code}`].filter(Boolean).join(', ')}: ${refusals[reason]}`,
    amount: null,
    details: [],
  }))
}

function comparisonRows(trace: readonly TraceStep[], { money }: Told): ExplainedRow[] {
  return stepsOf(trace, 'promotions_compared').map(({ chosen, others }) => ({
    text: `Of the promotions that exclude each other, those were taken that cost the customer least: ${money(chosen.total)} in all`,
    amount: null,
    details: others.map(({ total }) => `Another choice would have come to ${money(total)}`),
  }))
}

function cutWords({ lineId, base, amount }: Discount, { nameOf, money }: Told): string {
  return `${money(amount)} off ${nameOf(lineId)}, which stood at ${money(base)}`
}

function promotionWords(cut: Discount | undefined): string {
  if (!cut) return ''
  return cut.code ? `${cut.name}, with the code ${cut.code}` : cut.name
}

function isDiscount(step: TraceStep): step is Discount {
  return step.kind.endsWith('_discount')
}
