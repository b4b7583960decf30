import type { ShippingOptionView } from '@/domain/checkout/views'

type Days = Pick<ShippingOptionView, 'kind' | 'minDays' | 'maxDays'>

/** When it will be there: "2–4 working days", "ready the same day". */
export function deliveryWords({ kind, minDays, maxDays }: Days): string {
  if (maxDays === 0) return kind === 'collection' ? 'Ready the same day' : 'The same day'
  const days = minDays === 0 || minDays === maxDays ? String(maxDays) : `${minDays}–${maxDays}`
  const words = `${days} ${maxDays === 1 ? 'working day' : 'working days'}`
  if (kind === 'collection') return `Ready within ${words}`
  return minDays === 0 ? `Within ${words}` : words
}
