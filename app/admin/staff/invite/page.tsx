import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { roleOptions } from '@/app/admin/staff/role-options'
import { AdminPage } from '@/components/admin/admin-page'
import { RoleChoice } from '@/components/staff/role-choice'
import { TextField } from '@/components/ui/field'
import { FormProblems } from '@/components/ui/form-problems'
import { fieldState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { adminPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Invite a colleague' }

export default async function InvitePage({ searchParams }: { searchParams: PageSearch }) {
  const { actor } = await requireStaff(adminPath('staff/invite'), 'staff.write')
  const state = await findKeptForm('invite', await searchParams)
  return (
    <AdminPage
      title="Invite a colleague"
      crumbs={[{ label: 'Staff', href: adminPath('staff') }]}
      lead="They get a mail with a link that is good for seven days, and choose their own password."
    >
      <form
        method="post"
        action={adminPath('staff/invitations')}
        noValidate
        className="max-w-reading space-y-6"
      >
        <FormProblems state={state} />
        <TextField
          label="E-mail address"
          hint="It must not have an account here yet, not even as a customer."
          type="email"
          inputMode="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          className="max-w-md"
          {...fieldState(state, 'email')}
          name="email"
        />
        <RoleChoice options={await roleOptions(actor, [])} state={state} />
        <SubmitButton pendingLabel="Sending …">Send the invitation</SubmitButton>
      </form>
    </AdminPage>
  )
}
