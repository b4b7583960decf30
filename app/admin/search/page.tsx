import type { Metadata } from 'next'
import { z } from 'zod'
import type { PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { listWord } from '@/app/admin/list-query'
import { searchEverything } from '@/app/admin/search/nouns'
import { AdminPage } from '@/components/admin/admin-page'
import { FoundGroups } from '@/components/admin/search/found-groups'
import { EmptyState } from '@/components/ui/empty-state'
import { db } from '@/db/read'
import { adminPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Search' }

const MAX_OF_EACH = 20

export default async function AdminSearchPage({ searchParams }: { searchParams: PageSearch }) {
  const { q } = z.object({ q: listWord }).parse(await searchParams)
  const { actor } = await requireStaff(adminPath('search', { q }))
  const groups = await searchEverything(db, { actor, text: q, limit: MAX_OF_EACH })
  return (
    <AdminPage title={q ? `Search: ${q}` : 'Search'}>
      {groups.length > 0 ? (
        <FoundGroups groups={groups} />
      ) : (
        <EmptyState title={q ? `Nothing found for “${q}”` : 'What are you looking for?'}>
          The box above finds orders by number, name, address and tracking number, products by title
          and SKU, and people by name and address.
        </EmptyState>
      )}
    </AdminPage>
  )
}
