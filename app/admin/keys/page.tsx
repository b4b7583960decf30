import type { Metadata } from 'next'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { AdminPage } from '@/components/admin/admin-page'
import { KeyTable } from '@/components/admin/keys/key-table'
import { ButtonLink } from '@/components/ui/button'
import { db } from '@/db/read'
import { can } from '@/domain/accounts/authorize'
import { listApiKeys } from '@/domain/accounts/list-api-keys'
import { adminPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'API keys' }

export default async function KeysPage() {
  const { actor } = await requireStaff(adminPath('keys'), 'keys.read')
  const [keys, { locale, timeZone }] = await Promise.all([listApiKeys(db), currentShop()])
  const newKey = can(actor, 'keys.write') && (
    <ButtonLink look={keys.length > 0 ? 'primary' : 'secondary'} href={adminPath('keys/new')}>
      New key
    </ButtonLink>
  )
  return (
    <AdminPage
      title="API keys"
      lead="With a key another program works in the shop: a till, a warehouse, a price feed."
      actions={keys.length > 0 && newKey}
    >
      <KeyTable keys={keys} locale={locale} timeZone={timeZone} firstStep={newKey} />
    </AdminPage>
  )
}
