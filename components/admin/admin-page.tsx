import type { ReactNode } from 'react'
import { Breadcrumb, type Crumb } from '@/components/ui/breadcrumb'

interface AdminPageProps {
  title: ReactNode
  /** From the room down to the parent of this page; none on the front page of a room. */
  crumbs?: Crumb[]
  /** Beside the title: a state, a count. */
  badge?: ReactNode
  /** One line below the title. */
  lead?: ReactNode
  /** Buttons at the end of the title's line; the next step is the one filled button. */
  actions?: ReactNode
  /** What just happened, or what is wrong here. */
  notice?: ReactNode
  children: ReactNode
}

/** A page of the back office: the way up, the title with what can be done, what to know, and the matter. */
export function AdminPage(props: AdminPageProps) {
  const { title, crumbs = [], badge, lead, actions, notice, children } = props
  return (
    <div className="mx-auto w-full max-w-page px-4 pt-4 pb-16 sm:px-6 lg:px-8 lg:pt-6">
      {crumbs.length > 0 && <Breadcrumb crumbs={crumbs} />}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="font-serif text-25 lg:text-32">{title}</h1>
            {badge}
          </div>
          {lead && <p className="mt-1 max-w-reading text-15 text-ink-soft">{lead}</p>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
      {notice && <div className="mt-4 space-y-3">{notice}</div>}
      <div className="mt-5">{children}</div>
    </div>
  )
}
