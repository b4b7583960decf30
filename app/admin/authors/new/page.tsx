import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { listFreeColleagues } from '@/app/admin/authors/free-colleagues'
import { AdminPage } from '@/components/admin/admin-page'
import { AuthorForm } from '@/components/admin-articles/author-form'
import { db } from '@/db/read'
import { can } from '@/domain/accounts/authorize'
import { listMediaChoices } from '@/domain/media/list-media'
import { adminAuthorPath, adminAuthorsPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'New author' }

export default async function NewAuthorPage({ searchParams }: { searchParams: PageSearch }) {
  const { actor } = await requireStaff(adminAuthorPath('new'), 'publication.edit')
  const state = await findKeptForm('author', await searchParams)
  return (
    <AdminPage
      title="New author"
      crumbs={[{ label: 'Authors', href: adminAuthorsPath() }]}
      lead="A name that articles can bear, of a colleague or of somebody from outside."
    >
      <AuthorForm
        action={adminAuthorPath('new', 'contents')}
        colleagues={await listFreeColleagues(actor)}
        choices={await listMediaChoices(db, [state?.values.mediaId])}
        may={{ change: true, link: true, upload: can(actor, 'media.write') }}
        state={state}
      />
    </AdminPage>
  )
}
