import type { Metadata } from 'next'
import { z } from 'zod'
import type { PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { listChoice, listWord } from '@/app/admin/list-query'
import { AdminPage } from '@/components/admin/admin-page'
import { CountTabs } from '@/components/admin/count-tabs'
import { FilterBar } from '@/components/admin/filter-bar'
import { KeysetPager } from '@/components/admin/keyset-pager'
import { MailTable } from '@/components/admin/mails/mail-table'
import { MAIL_WORDS } from '@/components/admin/mails/mail-words'
import { EmptyState } from '@/components/ui/empty-state'
import { db } from '@/db/read'
import { countEmails, EMAIL_STATES, listEmails } from '@/domain/notifications/list-emails'
import { adminPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Mail log' }

const PAGE_SIZE = 50
const mailsQuery = z.object({ state: listChoice(EMAIL_STATES), q: listWord, before: listWord })

export default async function MailsPage({ searchParams }: { searchParams: PageSearch }) {
  await requireStaff(adminPath('mails'), 'mails.read')
  const { state, q, before } = mailsQuery.parse(await searchParams)
  const { emails, next } = await listEmails(db, { state, search: q, before }, PAGE_SIZE)
  const counts = await countEmails(db)
  const { locale, timeZone } = await currentShop()
  const tabs = EMAIL_STATES.map((one) => ({
    label: MAIL_WORDS[one].word,
    href: adminPath('mails', { state: one, q }),
    count: counts[one],
    isCurrent: one === state,
  }))
  return (
    <AdminPage title="Mail log" lead="Every mail the shop has written, and whether it went out.">
      <CountTabs
        label="Mails by state"
        tabs={[{ label: 'All', href: adminPath('mails', { q }), isCurrent: !state }, ...tabs]}
      />
      <FilterBar
        action={adminPath('mails')}
        search={{ label: 'Address or subject', value: q }}
        keep={{ state }}
        chips={q ? [{ label: `“${q}”`, href: adminPath('mails', { state }) }] : []}
      />
      <MailTable
        emails={emails}
        locale={locale}
        timeZone={timeZone}
        empty={
          <EmptyState title="No mail here">
            {q || state
              ? 'Try another word or another state.'
              : 'The first order writes the first one.'}
          </EmptyState>
        }
      />
      <KeysetPager
        firstHref={before ? adminPath('mails', { state, q }) : undefined}
        nextHref={next && adminPath('mails', { state, q, before: next })}
      />
    </AdminPage>
  )
}
