import type { CartLineView, LineProblem } from '@/domain/cart/views'
import { formatMoney } from '@/lib/money'

/** Why a line cannot be ordered, and what to do. */
export function problemWords(problem: LineProblem): string {
  switch (problem.kind) {
    case 'unavailable':
      return 'This is no longer for sale. Please remove it.'
    case 'sold_out':
      return 'This has sold out since you chose it. Please remove it.'
    case 'too_many':
      return `Only ${problem.available} left. Please take fewer.`
  }
}

/** The price that has changed since the customer saw it. */
export function priceChangeWords(
  change: NonNullable<CartLineView['priceChange']>,
  currency: string,
  locale: string,
): string {
  const from = formatMoney({ amount: change.from, currency }, locale)
  const to = formatMoney({ amount: change.to, currency }, locale)
  const direction = change.to < change.from ? 'fallen' : 'risen'
  return `The price has ${direction} from ${from} to ${to}.`
}

/** `Size: A5 · Ruling: dotted`, as short as it can be understood. */
export function optionWords(options: CartLineView['options']): string {
  return options.map(({ value }) => value).join(' · ')
}

/** "3 pieces": what a number of goods is called. */
export function pieceWords(quantity: number): string {
  return quantity === 1 ? '1 piece' : `${quantity} pieces`
}
