import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { roleOptions } from '@/app/admin/staff/role-options'
import { AdminPage } from '@/components/admin/admin-page'
import { Panel } from '@/components/admin/panel'
import { ColleagueActions } from '@/components/staff/colleague-actions'
import { ColleagueFacts } from '@/components/staff/colleague-facts'
import { ColleagueState } from '@/components/staff/colleague-table'
import { DoneNotice } from '@/components/staff/done-notice'
import { RoleChoice } from '@/components/staff/role-choice'
import { FormProblems } from '@/components/ui/form-problems'
import { SubmitButton } from '@/components/ui/submit-button'
import { db } from '@/db/read'
import { can } from '@/domain/accounts/authorize'
import { listColleagues } from '@/domain/accounts/list-colleagues'
import { adminPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Colleague' }

interface ColleaguePageProps {
  params: Promise<{ id: string }>
  searchParams: PageSearch
}

export default async function ColleaguePage({ params, searchParams }: ColleaguePageProps) {
  const { id } = await params
  const { actor } = await requireStaff(adminPath(`staff/${id}`), 'staff.read')
  const colleague = (await listColleagues(db)).find((one) => one.id === id)
  if (!colleague) notFound()
  const search = await searchParams
  const { locale, timeZone } = await currentShop()
  const chosen = colleague.roles.map((role) => role.id)
  const state = await findKeptForm('roles-of-colleague', search)
  const mayChange = can(actor, 'staff.write')
  return (
    <AdminPage
      title={colleague.name || colleague.email}
      crumbs={[{ label: 'Staff', href: adminPath('staff') }]}
      badge={<ColleagueState colleague={colleague} />}
      notice={
        <>
          <DoneNotice done={search.done} />
          <FormProblems state={await findKeptForm('colleague', search)} />
        </>
      }
    >
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <div className="space-y-5">
          <ColleagueFacts colleague={colleague} locale={locale} timeZone={timeZone} />
          {mayChange && (
            <ColleagueActions colleague={colleague} isOneself={colleague.id === actor.userId} />
          )}
        </div>
        {mayChange && (
          <Panel title="What they may do">
            <form method="post" action={adminPath(`staff/${id}/roles`)} className="space-y-5">
              <FormProblems state={state} />
              <RoleChoice options={await roleOptions(actor, chosen)} state={state} />
              <SubmitButton pendingLabel="Saving …">Save the roles</SubmitButton>
            </form>
          </Panel>
        )}
      </div>
    </AdminPage>
  )
}
