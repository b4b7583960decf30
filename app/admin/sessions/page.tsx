import type { Metadata } from 'next'
import { z } from 'zod'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { listChoice, listWord } from '@/app/admin/list-query'
import { AdminPage } from '@/components/admin/admin-page'
import { CountTabs } from '@/components/admin/count-tabs'
import { FilterBar } from '@/components/admin/filter-bar'
import { KeysetPager } from '@/components/admin/keyset-pager'
import { SessionTable } from '@/components/admin/sessions/session-table'
import { EmptyState } from '@/components/ui/empty-state'
import { FormProblems } from '@/components/ui/form-problems'
import { db } from '@/db/read'
import { can } from '@/domain/accounts/authorize'
import { listLiveSessions } from '@/domain/accounts/list-live-sessions'
import { adminPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Sessions' }

const PAGE_SIZE = 50
const KINDS = ['staff', 'customer'] as const
const sessionsQuery = z.object({ kind: listChoice(KINDS), q: listWord, before: listWord })

export default async function SessionsPage({ searchParams }: { searchParams: PageSearch }) {
  const { actor, session } = await requireStaff(adminPath('sessions'), 'sessions.read')
  const search = await searchParams
  const { kind, q, before } = sessionsQuery.parse(search)
  const { sessions, next } = await listLiveSessions(db, { kind, search: q, before }, PAGE_SIZE)
  const { locale, timeZone } = await currentShop()
  const tab = (label: string, value?: (typeof KINDS)[number]) => ({
    label,
    href: adminPath('sessions', { kind: value, q }),
    isCurrent: kind === value,
  })
  return (
    <AdminPage
      title="Sessions"
      lead="Everybody who is signed in. Whoever is signed out here has to sign in again with their next click."
      notice={<FormProblems state={await findKeptForm('session-end', search)} />}
    >
      <CountTabs
        label="Sessions by person"
        tabs={[tab('Everybody'), tab('Colleagues', 'staff'), tab('Customers', 'customer')]}
      />
      <FilterBar
        action={adminPath('sessions')}
        search={{ label: 'Name or e-mail', value: q }}
        keep={{ kind }}
        chips={q ? [{ label: `“${q}”`, href: adminPath('sessions', { kind }) }] : []}
      />
      <SessionTable
        sessions={sessions}
        ownId={session.id}
        canEnd={can(actor, 'sessions.write')}
        locale={locale}
        timeZone={timeZone}
        empty={<EmptyState title="Nobody of that name is signed in" />}
      />
      <KeysetPager
        firstHref={before ? adminPath('sessions', { kind, q }) : undefined}
        nextHref={next && adminPath('sessions', { kind, q, before: next })}
      />
    </AdminPage>
  )
}
