import type { Metadata } from 'next'
import type { PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { type AuditQuery, auditQuery, filterOf } from '@/app/admin/audit/audit-query'
import { AdminPage } from '@/components/admin/admin-page'
import { AuditFilters } from '@/components/admin/audit/audit-filters'
import { EventTable } from '@/components/admin/audit/event-table'
import { KeysetPager } from '@/components/admin/keyset-pager'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { db } from '@/db/read'
import { can } from '@/domain/accounts/authorize'
import { listActors } from '@/domain/events/list-actors'
import { listEvents } from '@/domain/events/list-events'
import { nameSubjects } from '@/domain/events/name-subjects'
import { adminPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Audit log' }

const PAGE_SIZE = 50

export default async function AuditPage({ searchParams }: { searchParams: PageSearch }) {
  const { actor } = await requireStaff(adminPath('audit'), 'audit.read')
  const query = auditQuery.parse(await searchParams)
  const { locale, timeZone } = await currentShop()
  const { events, next } = await listEvents(db, filterOf(query, timeZone), PAGE_SIZE)
  const subjects = await nameSubjects(db, query.subject ? [query.subject] : [])
  const href = (changed: Partial<AuditQuery>) => adminPath('audit', { ...query, ...changed })
  return (
    <AdminPage
      title="Audit log"
      lead="Who did what, when and from where. Nothing here can be changed or removed."
      actions={
        can(actor, 'audit.export') && (
          <ButtonLink href={adminPath('audit/export', { ...query, before: undefined })}>
            Download as CSV
          </ButtonLink>
        )
      }
    >
      <AuditFilters
        query={query}
        actors={await listActors(db)}
        subjectLabel={subjects.get(query.subject) ?? query.subject}
      />
      <EventTable
        events={events}
        locale={locale}
        timeZone={timeZone}
        historyHref={(subject) => adminPath('audit', { subject })}
        empty={
          <EmptyState title="Nothing of this kind has happened">
            Choose another person, another event or other days.
          </EmptyState>
        }
      />
      <KeysetPager
        firstHref={query.before ? href({ before: undefined }) : undefined}
        nextHref={next === undefined ? undefined : href({ before: next })}
      />
    </AdminPage>
  )
}
