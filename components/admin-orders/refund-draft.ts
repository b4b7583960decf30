import { parseAmount, sumOf } from '@/lib/money'

/** A line of which something can still be given back. */
export type RefundableLine = {
  id: string
  title: string
  /** What giving back 0, 1, 2 … pieces is worth, minor units; the last entry is all that are left. */
  amounts: readonly number[]
  /** Pieces that were sent, so that they can come back into stock. */
  canRestock: boolean
}

/** As typed: pieces by line, and the shipping's share as a decimal. */
export type RefundDraft = { quantities: Readonly<Record<string, string>>; shipping: string }

/** What a line's share is as it is typed now; undefined while that is no number of pieces which are left. */
export function lineAmount({ amounts }: RefundableLine, typed: string): number | undefined {
  if (typed.trim() === '') return 0
  return /^\d+$/.test(typed.trim()) ? amounts[Number(typed)] : undefined
}

/** The shipping's share; undefined while that is no amount of the currency, or more than is left. */
export function shippingShare(typed: string, left: number, currency: string): number | undefined {
  if (typed.trim() === '') return 0
  const amount = parseAmount(typed.replace(',', '.'), currency)
  return amount !== undefined && amount <= left ? amount : undefined
}

/** What the refund comes to as it is typed now; undefined while something in it cannot be. */
export function draftAmount(
  draft: RefundDraft,
  refundable: { lines: readonly RefundableLine[]; shippingLeft: number; currency: string },
): number | undefined {
  const { lines, shippingLeft, currency } = refundable
  const amounts = [
    shippingShare(draft.shipping, shippingLeft, currency),
    ...lines.map((line) => lineAmount(line, draft.quantities[line.id] ?? '')),
  ]
  const known = amounts.filter((amount) => amount !== undefined)
  return known.length === amounts.length ? sumOf(known) : undefined
}
