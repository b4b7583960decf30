import type { ShippingRate } from '@/domain/shipping/rate-for'

/**
 * Two rates of one method that could both answer for the same parcel, if there are any. In one currency a flat rate
 * stands alone, weight and price are not mixed (a parcel has both), and ranges [min, max) are apart.
 */
export function findOverlap(
  rates: readonly ShippingRate[],
): readonly [ShippingRate, ShippingRate] | undefined {
  for (const [index, rate] of rates.entries()) {
    const other = rates.slice(index + 1).find((candidate) => overlap(rate, candidate))
    if (other) return [rate, other]
  }
  return undefined
}

function overlap(a: ShippingRate, b: ShippingRate): boolean {
  if (a.currency !== b.currency) return false
  if (a.kind !== b.kind || a.kind === 'flat') return true
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a)
}

function startsBeforeEnd(a: ShippingRate, b: ShippingRate): boolean {
  return b.maxValue === null || a.minValue < b.maxValue
}
