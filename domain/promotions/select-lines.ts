import type { DiscountableLine } from '@/domain/promotions/offer'
import type { Selector } from '@/domain/promotions/rules'

/** Whether a selector of promotion rules means this line; without a selector every line is meant. */
export function isSelected(line: DiscountableLine, selector: Selector | undefined): boolean {
  if (!selector) return true
  const { except, ...include } = selector
  if (except && isNamed(line, except)) return false
  return Object.values(include).every((ids) => ids === undefined) || isNamed(line, include)
}

function isNamed(line: DiscountableLine, lists: Omit<Selector, 'except'>): boolean {
  return (
    includes(lists.productIds, [line.productId]) ||
    includes(lists.variantIds, [line.variantId]) ||
    includes(lists.collectionIds, line.collectionIds) ||
    includes(lists.tags, line.tags ?? [])
  )
}

function includes(list: readonly string[] | undefined, ids: readonly string[]): boolean {
  return list !== undefined && ids.some((id) => list.includes(id))
}
