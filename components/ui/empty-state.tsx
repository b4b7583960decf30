import type { ReactNode } from 'react'

interface EmptyStateProps {
  /** What belongs here. */
  title: string
  children?: ReactNode
  /** The first step: a button or a link. */
  action?: ReactNode
}

/** Stands where nothing is yet, and offers a way on. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="border-y border-line py-16 text-center">
      <p className="text-balance font-serif text-25">{title}</p>
      {children && <div className="mx-auto mt-3 max-w-md text-15 text-ink-soft">{children}</div>}
      {action && <div className="mt-6">{action}</div>}
    </div>
  )
}
