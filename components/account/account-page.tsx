import type { ReactNode } from 'react'
import { AccountNavigation } from '@/components/account/account-navigation'
import { Breadcrumb, type Crumb } from '@/components/ui/breadcrumb'
import { Notice } from '@/components/ui/notice'
import { accountPath } from '@/lib/paths'

interface AccountPageProps {
  title: string
  /** A sentence below the title. */
  lead?: ReactNode
  /** Between the account and this page; null: this is the top. */
  crumbs?: Crumb[] | null
  /** What was just done here. */
  done?: string
  children: ReactNode
}

/** A room of the account. */
export function AccountPage({ title, lead, crumbs = [], done, children }: AccountPageProps) {
  return (
    <div className="page grid grid-cols-[minmax(0,1fr)] gap-x-16 pt-4 pb-24 lg:grid-cols-[13rem_minmax(0,1fr)] lg:pt-12">
      <div className="lg:pt-2">
        <AccountNavigation />
      </div>
      <div className="max-w-reading">
        {crumbs && (
          <div className={crumbs.length === 0 ? 'lg:hidden' : undefined}>
            <Breadcrumb crumbs={[{ label: 'Your account', href: accountPath() }, ...crumbs]} />
          </div>
        )}
        <h1 className="font-serif text-42 tracking-[-0.02em]">{title}</h1>
        {lead && <p className="mt-2 text-ink-soft">{lead}</p>}
        {done && (
          <Notice signal="ok" isLive className="mt-6">
            {done}
          </Notice>
        )}
        <div className="mt-8 space-y-12">{children}</div>
      </div>
    </div>
  )
}

interface AccountSectionProps {
  id: string
  title: string
  lead?: ReactNode
  children: ReactNode
}

/** A part of a room, with a title of its own. */
export function AccountSection({ id, title, lead, children }: AccountSectionProps) {
  return (
    <section aria-labelledby={`${id}-title`} id={id}>
      <h2 id={`${id}-title`} className="font-serif text-25">
        {title}
      </h2>
      {lead && <p className="mt-1 text-15 text-ink-soft">{lead}</p>}
      <div className="mt-4">{children}</div>
    </section>
  )
}
