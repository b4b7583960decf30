import { z } from 'zod'
import type { TraceStep } from '@/domain/checkout/quote-trace'

const totals = z.object({
  items: z.number(),
  discount: z.number(),
  shipping: z.number(),
  fee: z.number(),
  addedTax: z.number(),
  tax: z.number(),
  total: z.number(),
})
const cut = z.object({
  promotionId: z.string(),
  name: z.string(),
  code: z.string().nullable(),
  lineId: z.string().nullable(),
  base: z.number(),
  amount: z.number(),
})
const taxed = z.object({
  name: z.string(),
  ratePpm: z.number(),
  base: z.number(),
  amount: z.number(),
  isIncluded: z.boolean(),
})
const choice = z.object({ promotionIds: z.array(z.string()), total: z.number() })
const refusal = z.enum([
  'code_unknown',
  'code_not_started',
  'code_expired',
  'code_minimum_not_met',
  'code_not_applicable',
  'code_not_combinable',
  'code_used_up',
  'code_already_used',
])

const traceStep = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('unit_price'),
    lineId: z.string(),
    quantity: z.number(),
    unitAmount: z.number(),
    amount: z.number(),
  }),
  z.object({
    kind: z.literal('shipping_price'),
    methodId: z.string(),
    name: z.string(),
    amount: z.number(),
  }),
  z.object({
    kind: z.literal('promotion_refused'),
    promotionId: z.string().nullable(),
    name: z.string().nullable(),
    code: z.string().nullable(),
    reason: refusal,
  }),
  z.object({ kind: z.literal('promotions_compared'), chosen: choice, others: z.array(choice) }),
  z.object({ kind: z.literal('line_discount'), ...cut.shape }),
  z.object({ kind: z.literal('order_discount'), ...cut.shape }),
  z.object({ kind: z.literal('shipping_discount'), ...cut.shape }),
  z.object({ kind: z.literal('tax'), lineId: z.string().nullable(), ...taxed.shape }),
  z.object({ kind: z.literal('tax_rounded'), ...taxed.shape }),
  z.object({ kind: z.literal('total'), ...totals.shape }),
])

/** The steps of a stored calculation. Steps that this version does not know are left out. */
export function readTrace(stored: unknown): TraceStep[] {
  if (!Array.isArray(stored)) return []
  return stored.flatMap((step): TraceStep[] => {
    const read = traceStep.safeParse(step)
    return read.success ? [read.data] : []
  })
}
