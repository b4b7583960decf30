import type { Money } from '@/lib/money'

/** A price within `minValue` ≤ weight in grams or order value in minor units < `maxValue` (null: without end). */
export type ShippingRate = {
  kind: 'flat' | 'by_weight' | 'by_price'
  minValue: number
  maxValue: number | null
  currency: string
  amount: number
}

/** What is sent: grams of the goods that travel, and the value of the whole order before discounts. */
export type Parcel = { weightGrams: number; subtotal: Money }

type ParcelLine = {
  quantity: number
  unitAmount: number
  weightGrams: number
  requiresShipping: boolean
}

/**
 * The parcel that an order's lines make. Its value is taken before discounts, so that entering a code never makes
 * shipping dearer.
 */
export function parcelOf(lines: readonly ParcelLine[], currency: string): Parcel {
  let weightGrams = 0
  let amount = 0
  for (const line of lines) {
    amount += line.quantity * line.unitAmount
    if (line.requiresShipping) weightGrams += line.quantity * line.weightGrams
  }
  return { weightGrams, subtotal: { amount, currency } }
}

/**
 * What a method charges for the parcel, in minor units of the order's currency; null when none of its rates covers it,
 * so the method is not offered. Ranges don't overlap (see overlap.ts), hence at most one rate fits.
 */
export function rateFor(rates: readonly ShippingRate[], parcel: Parcel): number | null {
  const rate = rates.find(
    (rate) => rate.currency === parcel.subtotal.currency && covers(rate, parcel),
  )
  return rate?.amount ?? null
}

function covers(rate: ShippingRate, parcel: Parcel): boolean {
  if (rate.kind === 'flat') return true
  const value = rate.kind === 'by_weight' ? parcel.weightGrams : parcel.subtotal.amount
  return value >= rate.minValue && (rate.maxValue === null || value < rate.maxValue)
}
