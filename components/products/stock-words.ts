import type { StockView } from '@/domain/catalog/views'

interface StockLook {
  words: string
  /** Class of the text colour; the words carry the meaning, the colour repeats it. */
  colour: string
}

/** What a person reads about the stock of one variant. */
export function stockLook(stock: StockView): StockLook {
  switch (stock.state) {
    case 'in_stock':
      return { words: 'In stock', colour: 'text-ok' }
    case 'low':
      return { words: fewLeft(stock.count), colour: 'text-warn' }
    case 'last_one':
      return { words: 'The last one', colour: 'text-warn' }
    case 'backorder':
      return { words: 'On order, sent as soon as it arrives', colour: 'text-notice' }
    case 'sold_out':
      return { words: 'Sold out', colour: 'text-ink-soft' }
  }
}

function fewLeft(count: number | undefined): string {
  return count === undefined ? 'Only a few left' : `Only ${count} left`
}
