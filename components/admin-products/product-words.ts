import type { StatusSignal } from '@/components/admin/status-tag'
import type { StaffProductRow, StaffStockSummary } from '@/domain/catalog/staff-product-rows'
import type { StockReason } from '@/domain/inventory/book-stock'
import { formatMoney } from '@/lib/money'

type Status = StaffProductRow['status']

export const STATUS_WORDS: Record<Status, { label: string; signal: StatusSignal }> = {
  active: { label: 'On sale', signal: 'ok' },
  draft: { label: 'Draft', signal: 'notice' },
  archived: { label: 'Archived', signal: 'plain' },
}

export const KIND_WORDS = {
  physical: 'Physical goods',
  download: 'Download',
  gift_card: 'Gift card',
} as const

export const REASON_WORDS: Record<StockReason, string> = {
  received: 'Received – add',
  returned: 'Came back – add',
  found: 'Found – add',
  counted: 'Counted – set to',
  damaged: 'Damaged – take away',
  lost: 'Lost – take away',
  used: 'Used ourselves – take away',
}

/** What the page says after a form has done its work, by the parameter `done`. */
export const DONE_WORDS: Readonly<Record<string, string>> = {
  created: 'The draft is there. Fill in the rest, then publish it.',
  saved: 'Saved. The shop shows it with the next visit.',
  published: 'Saved and published. It is on sale now.',
  withdrawn: 'It is a draft again and no longer to be seen in the shop.',
  archived: 'Archived. It is no longer to be seen in the shop.',
  options: 'The options are changed. Look over the variants.',
  pictures: 'The pictures are saved.',
  stock: 'The stock is booked.',
}

/** The price of one piece, or from the lowest to the highest. */
export function priceWords(price: StaffProductRow['price'], locale: string): string {
  if (!price) return '–'
  const { min, max, currency } = price
  const lowest = formatMoney({ amount: min, currency }, locale)
  return min === max ? lowest : `${lowest} – ${formatMoney({ amount: max, currency }, locale)}`
}

/** How much is left, and what about it needs a look; undefined `signal` when nothing does. */
export function stockWords(
  { isTracked, left, soldOut, shortfall }: StaffStockSummary,
  variantCount: number,
): { words: string; signal?: StatusSignal } {
  if (!isTracked) return { words: 'Not counted' }
  if (shortfall > 0) return { words: `${left} left, ${shortfall} missing`, signal: 'stop' }
  if (left === 0) return { words: 'Sold out', signal: 'warn' }
  if (soldOut > 0) {
    return { words: `${left} left, ${soldOut} of ${variantCount} sold out`, signal: 'warn' }
  }
  return { words: `${left} left` }
}
