import { ArrowLeft, ArrowRight } from 'lucide-react'
import { ButtonLink } from '@/components/ui/button'

interface PaginationProps {
  page: number
  pageCount: number
  /** The address of a page. */
  href: (page: number) => string
}

/** Previous, where one is, next. Nothing when there is one page only. */
export function Pagination({ page, pageCount, href }: PaginationProps) {
  if (pageCount <= 1) return null
  return (
    <nav
      aria-label="Pages"
      className="mt-16 grid grid-cols-[1fr_auto_1fr] items-center gap-4 border-t border-line pt-6"
    >
      <span>
        {page > 1 && (
          <ButtonLink look="quiet" rel="prev" href={href(page - 1)}>
            <ArrowLeft aria-hidden className="size-4" />
            Previous
          </ButtonLink>
        )}
      </span>
      <span className="caption figures">
        Page {page} of {pageCount}
      </span>
      <span className="text-end">
        {page < pageCount && (
          <ButtonLink look="quiet" rel="next" href={href(page + 1)}>
            Next
            <ArrowRight aria-hidden className="size-4" />
          </ButtonLink>
        )}
      </span>
    </nav>
  )
}
