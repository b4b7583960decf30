import clsx from 'clsx'
import { Star } from 'lucide-react'
import { VisuallyHidden } from '@/components/ui/visually-hidden'

interface StarsProps {
  /** Of five; halves are shown. */
  value: number
  /** Where the words beside it say the same. */
  isSilent?: boolean
  className?: string
}

/** A row of five stars, filled as far as they were given. */
export function Stars({ value, isSilent, className }: StarsProps) {
  return (
    <span className={clsx('inline-flex items-center gap-0.5 align-middle', className)}>
      {!isSilent && <VisuallyHidden>{oneDecimal(value)} of 5 stars</VisuallyHidden>}
      {[1, 2, 3, 4, 5].map((star) => (
        <span key={star} className="relative inline-block size-4">
          <Star aria-hidden className="absolute inset-0 size-4 text-edge" strokeWidth={1.5} />
          <span
            className={clsx(
              'absolute inset-y-0 inset-s-0 overflow-hidden',
              WIDTHS[fill(value, star)],
            )}
          >
            <Star aria-hidden className="size-4 fill-accent text-accent" strokeWidth={1.5} />
          </span>
        </span>
      ))}
    </span>
  )
}

const WIDTHS = { none: 'w-0', half: 'w-1/2', whole: 'w-full' }

/** Halves are as fine as the eye reads them. */
function fill(value: number, star: number): keyof typeof WIDTHS {
  const part = value - star + 1
  if (part < 0.25) return 'none'
  return part < 0.75 ? 'half' : 'whole'
}

function oneDecimal(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1)
}
