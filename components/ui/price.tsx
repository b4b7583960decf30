import clsx from 'clsx'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { PriceView } from '@/domain/catalog/views'
import { formatMoney } from '@/lib/money'

interface PriceProps {
  price: PriceView
  locale: string
  /** Other variants cost more. */
  isFrom?: boolean
  className?: string
}

/** The price, and the former one when it is reduced; said in words to those who cannot see the line through it. */
export function Price({ price, locale, isFrom, className }: PriceProps) {
  const { amount, compareAt, currency } = price
  const now = formatMoney({ amount, currency }, locale)
  if (compareAt === undefined) {
    return (
      <span className={clsx('figures', className)}>
        {isFrom && <span className="text-[0.85em] text-ink-soft">from </span>}
        {now}
      </span>
    )
  }
  return (
    <span className={clsx('figures', className)}>
      {isFrom && <span className="text-[0.85em] text-ink-soft">from </span>}
      <VisuallyHidden>Now </VisuallyHidden>
      <ins className="text-accent no-underline">{now}</ins>{' '}
      <VisuallyHidden>, before </VisuallyHidden>
      <del className="text-[0.85em] text-ink-soft">
        {formatMoney({ amount: compareAt, currency }, locale)}
      </del>
    </span>
  )
}
