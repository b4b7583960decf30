import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { AdminPage } from '@/components/admin/admin-page'
import { ColleagueTable } from '@/components/staff/colleague-table'
import { DoneNotice } from '@/components/staff/done-notice'
import { InvitationTable } from '@/components/staff/invitation-table'
import { ButtonLink } from '@/components/ui/button'
import { FormProblems } from '@/components/ui/form-problems'
import { db } from '@/db/read'
import { can } from '@/domain/accounts/authorize'
import { listInvitations } from '@/domain/accounts/invitation'
import { listColleagues } from '@/domain/accounts/list-colleagues'
import { adminPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Staff' }

export default async function StaffPage({ searchParams }: { searchParams: PageSearch }) {
  const { actor } = await requireStaff(adminPath('staff'), 'staff.read')
  const search = await searchParams
  const { locale, timeZone } = await currentShop()
  const invitations = await listInvitations(db)
  const mayChange = can(actor, 'staff.write')
  return (
    <AdminPage
      title="Staff"
      lead="Everybody who can come in here, and what they may do."
      actions={
        mayChange && (
          <ButtonLink look="primary" href={adminPath('staff/invite')}>
            Invite a colleague
          </ButtonLink>
        )
      }
      notice={
        <>
          <DoneNotice done={search.done} />
          <FormProblems state={await findKeptForm('open-invitation', search)} />
        </>
      }
    >
      <ColleagueTable colleagues={await listColleagues(db)} locale={locale} timeZone={timeZone} />
      {invitations.length > 0 && (
        <section className="mt-10">
          <h2 className="mb-3 text-20">Open invitations</h2>
          <InvitationTable
            invitations={invitations}
            mayChange={mayChange}
            locale={locale}
            timeZone={timeZone}
          />
        </section>
      )}
    </AdminPage>
  )
}
