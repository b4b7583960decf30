import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { scopeField, VALIDITIES } from '@/app/admin/keys/scopes-field'
import { AdminPage } from '@/components/admin/admin-page'
import { KeyForm } from '@/components/admin/keys/key-form'
import { KEY_SCOPES } from '@/domain/accounts/api-key-scopes'
import { can } from '@/domain/accounts/authorize'
import { PERMISSIONS } from '@/domain/accounts/permissions'
import { adminPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'New API key' }

export default async function NewKeyPage({ searchParams }: { searchParams: PageSearch }) {
  const { actor } = await requireStaff(adminPath('keys/new'), 'keys.write')
  const choices = KEY_SCOPES.filter((scope) => can(actor, scope)).map((scope) => ({
    scope,
    field: scopeField(scope),
    label: PERMISSIONS[scope],
  }))
  return (
    <AdminPage
      title="New API key"
      crumbs={[{ label: 'API keys', href: adminPath('keys') }]}
      lead="Give it only what its program needs; several small keys are better than a large one."
    >
      <KeyForm
        action={adminPath('keys/creation')}
        choices={choices}
        validities={VALIDITIES}
        state={await findKeptForm('api-key', await searchParams)}
      />
    </AdminPage>
  )
}
