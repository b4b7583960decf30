import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { findToldOnce } from '@/app/_http/tell-once'
import { currentShop } from '@/app/_shop/current-shop'
import { AdminPage } from '@/components/admin/admin-page'
import { ConfirmForm } from '@/components/admin/confirm-form'
import { KeyFacts } from '@/components/admin/keys/key-facts'
import { KeyState } from '@/components/admin/keys/key-state'
import { NewSecret } from '@/components/admin/keys/new-secret'
import { FormProblems } from '@/components/ui/form-problems'
import { db } from '@/db/read'
import { can } from '@/domain/accounts/authorize'
import { findApiKeyView } from '@/domain/accounts/list-api-keys'
import { adminPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'API key' }

interface KeyPageProps {
  params: Promise<{ id: string }>
  searchParams: PageSearch
}

export default async function KeyPage({ params, searchParams }: KeyPageProps) {
  const { id } = await params
  const { actor } = await requireStaff(adminPath(`keys/${id}`), 'keys.read')
  const key = await findApiKeyView(db, id)
  if (!key) notFound()
  const { locale, timeZone } = await currentShop()
  const secret = await findToldOnce(id)
  const refused = await findKeptForm('api-key-revocation', await searchParams)
  return (
    <AdminPage
      title={key.name}
      badge={<KeyState state={key.state} />}
      crumbs={[{ label: 'API keys', href: adminPath('keys') }]}
      notice={
        <>
          <FormProblems state={refused} />
          {secret && <NewSecret secret={secret} />}
        </>
      }
    >
      <KeyFacts keyView={key} locale={locale} timeZone={timeZone} />
      {key.state !== 'revoked' && can(actor, 'keys.write') && (
        <div className="mt-6">
          <ConfirmForm
            action={adminPath(`keys/${id}/revocation`)}
            label="Revoke this key …"
            question="Every program that uses it is shut out at once, and it cannot be brought back."
            confirmLabel="Revoke the key"
            pendingLabel="Revoking …"
            isOpen={refused !== undefined}
          />
        </div>
      )}
    </AdminPage>
  )
}
