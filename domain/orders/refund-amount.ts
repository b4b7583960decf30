import { multiplyDivideDown } from '@/lib/money'

/** A line as it was sold, and what of it has been given back. Amounts are minor units. */
export type RefundedLine = {
  quantity: number
  /** What the line cost: discounts taken off, tax in it. */
  grossAmount: number
  refundedQuantity: number
  refundedAmount: number
}

/**
 * What giving back `pieces` more of a line is worth: of T for n pieces, q after k are ⌊T(k+q)/n⌋ − ⌊Tk/n⌋. However a line is
 * sliced, the slices sum to exactly what was paid for it, none is negative, and equal ones differ by one minor unit at most. Instead
 * of ⌊Tk/n⌋ stands what was given back, which is the same until a slice in between is refused by the provider.
 * Throws RangeError for more pieces than there are left.
 */
export function refundAmount(line: RefundedLine, pieces: number): number {
  const { quantity, grossAmount, refundedQuantity, refundedAmount } = line
  const refunded = refundedQuantity + pieces
  if (pieces < 0 || refunded > quantity) throw new RangeError('So many pieces are not left.')
  return Math.max(0, multiplyDivideDown(grossAmount, refunded, quantity) - refundedAmount)
}
