import { foundOr404 } from '@/app/_http/found-or-404'
import type { PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { AdminPage } from '@/components/admin/admin-page'
import { CountTabs } from '@/components/admin/count-tabs'
import { Panel } from '@/components/admin/panel'
import { ContentsDifference } from '@/components/admin-articles/contents-difference'
import { KIND_WORDS, REASON_WORDS } from '@/components/admin-articles/text-words'
import { Moment } from '@/components/ui/moment'
import { SubmitButton } from '@/components/ui/submit-button'
import { db } from '@/db/read'
import type { ArticleKind } from '@/domain/publication/article-input'
import { compareContents } from '@/domain/publication/compare-contents'
import { getStaffArticle } from '@/domain/publication/get-staff-article'
import { getRevision } from '@/domain/publication/list-revisions'
import { listStaffAuthors } from '@/domain/publication/list-staff-authors'
import { adminTextPath, adminTextsPath, textDoorPath } from '@/lib/paths'

interface RevisionPageProps {
  kind: ArticleKind
  params: Promise<{ id: string; revisionId: string }>
  searchParams: PageSearch
}

/** One version: what it changed, or how the draft differs from it now, and the way back to it. */
export async function RevisionPage({ kind, params, searchParams }: RevisionPageProps) {
  const { id, revisionId } = await params
  const here = adminTextPath(kind, id, `revisions/${revisionId}`)
  const { actor } = await requireStaff(here, 'publication.read')
  const text = await foundOr404(() => getStaffArticle(db, actor, id))
  const revision = await foundOr404(() => getRevision(db, actor, { articleId: id, revisionId }))
  const authors = await listStaffAuthors(db, actor)
  const { locale, timeZone } = await currentShop()
  const isToDraft = (await searchParams).to === 'draft' || !revision.before
  const { draft, rights } = text
  const changes = isToDraft
    ? compareContents(revision.contents, draft.contents)
    : compareContents(revision.before ?? revision.contents, revision.contents)
  return (
    <AdminPage
      title={`Version ${revision.number}`}
      crumbs={[
        { label: KIND_WORDS[kind].many, href: adminTextsPath(kind) },
        { label: draft.contents.title, href: adminTextPath(kind, id) },
        { label: 'History', href: adminTextPath(kind, id, 'revisions') },
      ]}
      lead={
        <>
          {REASON_WORDS[revision.reason]}{' '}
          <Moment at={revision.createdAt} locale={locale} timeZone={timeZone} />
          {revision.savedBy && ` by ${revision.savedBy}`}.
        </>
      }
      actions={
        rights.canChange &&
        text.status !== 'archived' && (
          <form method="post" action={textDoorPath(id, `revisions/${revisionId}/restoration`)}>
            <input type="hidden" name="kind" value={kind} />
            <input type="hidden" name="version" value={draft.version} />
            <SubmitButton pendingLabel="Bringing it back …">Bring this version back</SubmitButton>
          </form>
        )
      }
    >
      {revision.before && (
        <CountTabs
          label="Compared with"
          tabs={[
            { label: 'What it changed', href: here, isCurrent: !isToDraft },
            {
              label: 'Compared with the draft',
              href: adminTextPath(kind, id, `revisions/${revisionId}`, { to: 'draft' }),
              isCurrent: isToDraft,
            },
          ]}
        />
      )}
      <Panel title={isToDraft ? 'From this version to the draft' : 'From the version before'}>
        <ContentsDifference
          changes={changes}
          nameOf={(authorId) => authors.find((one) => one.id === authorId)?.name ?? 'Somebody'}
          words={
            isToDraft
              ? { added: 'came after this version', removed: 'was in this version' }
              : { added: 'came with this version', removed: 'went with this version' }
          }
          same={isToDraft ? 'The draft says the same.' : 'It says the same as the one before.'}
        />
      </Panel>
      <p className="caption mt-3">
        Bringing a version back changes only the draft; readers see it when you publish.
      </p>
    </AdminPage>
  )
}
