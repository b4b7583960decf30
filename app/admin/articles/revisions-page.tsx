import { foundOr404 } from '@/app/_http/found-or-404'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { AdminPage } from '@/components/admin/admin-page'
import { KeysetPager } from '@/components/admin/keyset-pager'
import { RevisionTable } from '@/components/admin-articles/revision-table'
import { KIND_WORDS } from '@/components/admin-articles/text-words'
import { FormProblems } from '@/components/ui/form-problems'
import { db } from '@/db/read'
import type { ArticleKind } from '@/domain/publication/article-input'
import { getStaffArticle } from '@/domain/publication/get-staff-article'
import { listRevisions, revisionNumber } from '@/domain/publication/list-revisions'
import { adminTextPath, adminTextsPath } from '@/lib/paths'

const PAGE_SIZE = 50

interface RevisionsPageProps {
  kind: ArticleKind
  params: Promise<{ id: string }>
  searchParams: PageSearch
}

/** Every moment of a text that is worth going back to. */
export async function RevisionsPage({ kind, params, searchParams }: RevisionsPageProps) {
  const { id } = await params
  const here = adminTextPath(kind, id, 'revisions')
  const { actor } = await requireStaff(here, 'publication.read')
  const search = await searchParams
  const text = await foundOr404(() => getStaffArticle(db, actor, id))
  const { locale, timeZone } = await currentShop()
  const before = revisionNumber.safeParse(Number(search.before)).data
  const { rows, next } = await listRevisions(db, actor, id, { before, limit: PAGE_SIZE })
  return (
    <AdminPage
      title="History"
      crumbs={[
        { label: KIND_WORDS[kind].many, href: adminTextsPath(kind) },
        { label: text.draft.contents.title, href: adminTextPath(kind, id) },
      ]}
      lead="Nothing that was written is lost: open a version to see what it changed, and to bring it back."
      notice={<FormProblems state={await findKeptForm('restoration', search)} />}
    >
      <RevisionTable kind={kind} articleId={id} rows={rows} locale={locale} timeZone={timeZone} />
      <KeysetPager
        firstHref={before ? here : undefined}
        nextHref={next ? adminTextPath(kind, id, 'revisions', { before: next }) : undefined}
      />
    </AdminPage>
  )
}
