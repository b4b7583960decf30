import type { ReactNode } from 'react'
import { Breadcrumb, type Crumb } from '@/components/ui/breadcrumb'

interface PublicationHeadProps {
  crumbs: Crumb[]
  title: string
  /** A line or a bit more about what follows. */
  children?: ReactNode
}

/** The top of every list of the publication. */
export function PublicationHead({ crumbs, title, children }: PublicationHeadProps) {
  return (
    <div className="pt-2 pb-8 lg:pt-6 lg:pb-12">
      <Breadcrumb crumbs={crumbs} />
      <h1 className="mt-1 font-serif text-42 first-letter:uppercase tracking-[-0.02em] lg:text-56">
        {title}
      </h1>
      {children && (
        <div className="mt-3 max-w-reading text-pretty font-serif text-20 text-ink-soft">
          {children}
        </div>
      )}
    </div>
  )
}
