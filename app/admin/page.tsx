import { requireStaff } from '@/app/_http/session'
import { AdminPage } from '@/components/admin/admin-page'
import { adminPath } from '@/lib/paths'

export default async function TodayPage() {
  const { account } = await requireStaff(adminPath())
  return (
    <AdminPage title="Today">
      <p className="text-ink-soft">Good day, {account.name || account.email}.</p>
    </AdminPage>
  )
}
