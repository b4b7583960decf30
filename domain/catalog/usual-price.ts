import type { DatedPrice } from '@/domain/catalog/pick-price'

type Price = Partial<Pick<DatedPrice, 'startsAt' | 'endsAt'>> & {
  currency?: string
  minQuantity?: number
  amount: number
}

/** Whether a price is that of a single piece without a date, in the shop's currency: the one that people mean. */
export function isUsualPrice(price: Price, shopCurrency: string): boolean {
  const { currency = shopCurrency, minQuantity = 1, startsAt, endsAt } = price
  return currency === shopCurrency && minQuantity === 1 && !startsAt && !endsAt
}
