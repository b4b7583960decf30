import { AdminPage } from '@/components/admin/admin-page'
import { adminPath } from '@/lib/paths'

/** Also for what exists but is none of one's business: the two look the same. */
export default function NotFound() {
  return (
    <AdminPage title="There is nothing here">
      <p className="max-w-reading text-ink-soft">
        The address may be mistyped, it may be gone, or your role does not include it. Go{' '}
        <a className="link text-ink" href={adminPath()}>
          back to the start
        </a>
        , or ask the owner of the shop.
      </p>
    </AdminPage>
  )
}
