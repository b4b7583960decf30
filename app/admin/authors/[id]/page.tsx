import { ExternalLink } from 'lucide-react'
import type { Metadata } from 'next'
import { foundOr404 } from '@/app/_http/found-or-404'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { listFreeColleagues } from '@/app/admin/authors/free-colleagues'
import { AdminPage } from '@/components/admin/admin-page'
import { ConfirmForm } from '@/components/admin/confirm-form'
import { AuthorForm } from '@/components/admin-articles/author-form'
import { ButtonLink } from '@/components/ui/button'
import { FormProblems } from '@/components/ui/form-problems'
import { Notice } from '@/components/ui/notice'
import { db } from '@/db/read'
import { can } from '@/domain/accounts/authorize'
import { listMediaChoices } from '@/domain/media/list-media'
import { getStaffAuthor } from '@/domain/publication/list-staff-authors'
import { adminAuthorPath, adminAuthorsPath, adminTextsPath, authorPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Author' }

const DONE_WORDS: Readonly<Record<string, string>> = {
  created: 'The author is there. Articles can bear this name from now on.',
  saved: 'Saved. Readers see it at once.',
}

interface AuthorPageProps {
  params: Promise<{ id: string }>
  searchParams: PageSearch
}

export default async function AuthorPage({ params, searchParams }: AuthorPageProps) {
  const { id } = await params
  const { actor } = await requireStaff(adminAuthorPath(id), 'publication.read')
  const search = await searchParams
  const author = await foundOr404(() => getStaffAuthor(db, actor, id))
  const state = await findKeptForm('author', search)
  const isEditor = can(actor, 'publication.edit')
  const done = typeof search.done === 'string' ? DONE_WORDS[search.done] : undefined
  return (
    <AdminPage
      title={author.name}
      crumbs={[{ label: 'Authors', href: adminAuthorsPath() }]}
      actions={
        <>
          <ButtonLink href={adminTextsPath('article', { author: id })}>Their articles</ButtonLink>
          {author.articleCount > 0 && (
            <ButtonLink href={authorPath(author.slug)} target="_blank" rel="noopener">
              View live
              <ExternalLink aria-hidden className="size-4" />
              <span className="sr-only">(new window)</span>
            </ButtonLink>
          )}
        </>
      }
      notice={
        <>
          {done && !state && (
            <Notice signal="ok" isLive>
              {done}
            </Notice>
          )}
          <FormProblems state={await findKeptForm('author-removal', search)} />
        </>
      }
    >
      <AuthorForm
        action={adminAuthorPath(id, 'contents')}
        author={author}
        colleagues={isEditor ? await listFreeColleagues(actor, id) : []}
        choices={await listMediaChoices(db, [author.mediaId, state?.values.mediaId])}
        may={{ change: author.canChange, link: isEditor, upload: can(actor, 'media.write') }}
        state={state}
      />
      {isEditor && author.articleCount === 0 && (
        <div className="mt-4">
          <ConfirmForm
            action={adminAuthorPath(id, 'removal')}
            label="Remove …"
            question="No published article bears this name. It leaves the lists for good."
            confirmLabel="Remove this author"
            pendingLabel="Removing …"
          />
        </div>
      )}
    </AdminPage>
  )
}
