import clsx from 'clsx'
import { Ban, CircleCheck, CircleDashed, Clock } from 'lucide-react'
import { stockLook } from '@/components/products/stock-words'
import type { StockState, StockView } from '@/domain/catalog/views'

const icons: Record<StockState, typeof Ban> = {
  in_stock: CircleCheck,
  low: CircleDashed,
  last_one: CircleDashed,
  sold_out: Ban,
  backorder: Clock,
}

/** How many there are, in words with an icon. */
export function StockNote({ stock, className }: { stock: StockView; className?: string }) {
  const Icon = icons[stock.state]
  const { words, colour } = stockLook(stock)
  return (
    <span className={clsx('inline-flex items-center gap-1.5 text-15', colour, className)}>
      <Icon aria-hidden className="size-4 shrink-0" />
      {words}
    </span>
  )
}
