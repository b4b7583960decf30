import { ArrowLeft, ArrowRight } from 'lucide-react'
import { ButtonLink } from '@/components/ui/button'

interface KeysetPagerProps {
  /** Back to the beginning of the list; absent there. */
  firstHref?: string
  /** What comes next; absent at the end. */
  nextHref?: string
  firstLabel?: string
  nextLabel?: string
}

/** Through a list by the place of its last row, so that nothing is shown twice or skipped while it grows. */
export function KeysetPager(props: KeysetPagerProps) {
  const { firstHref, nextHref, firstLabel = 'Newest', nextLabel = 'Older' } = props
  if (!firstHref && !nextHref) return null
  return (
    <nav aria-label="Pages" className="mt-4 flex justify-between gap-4">
      <span>
        {firstHref && (
          <ButtonLink href={firstHref} rel="prev">
            <ArrowLeft aria-hidden className="size-4" />
            {firstLabel}
          </ButtonLink>
        )}
      </span>
      {nextHref && (
        <ButtonLink href={nextHref} rel="next">
          {nextLabel}
          <ArrowRight aria-hidden className="size-4" />
        </ButtonLink>
      )}
    </nav>
  )
}
