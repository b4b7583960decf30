import clsx from 'clsx'
import type { ReactNode } from 'react'

interface TagProps {
  tone?: 'plain' | 'accent' | 'soft'
  children: ReactNode
  className?: string
}

const tones = {
  plain: 'bg-paper text-ink',
  accent: 'bg-accent text-paper',
  soft: 'bg-stock text-ink-soft',
}

/** A short word stuck on something, like a label on a jar. */
export function Tag({ tone = 'plain', children, className }: TagProps) {
  return (
    <span
      className={clsx(
        'inline-block rounded px-2 py-0.5 text-13 font-medium',
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  )
}
