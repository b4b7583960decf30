import { redirect } from 'next/navigation'
import { foundOr404 } from '@/app/_http/found-or-404'
import { findKeptForm, type KeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { findToldOnce } from '@/app/_http/tell-once'
import { currentShop } from '@/app/_shop/current-shop'
import { PreviewPanel } from '@/app/admin/articles/preview-panel'
import { TEXT_MOVE_NAME } from '@/app/admin/articles/text-doors'
import { fieldsOf } from '@/app/admin/articles/text-fields'
import { TextNotices } from '@/app/admin/articles/text-notices'
import { AdminPage } from '@/components/admin/admin-page'
import { UNTITLED } from '@/components/admin-articles/text-form'
import { KIND_WORDS } from '@/components/admin-articles/text-words'
import type { Writing } from '@/components/admin-articles/writing'
import { WritingScreen } from '@/components/admin-articles/writing-screen'
import { RatingSpread } from '@/components/admin-talk/rating-spread'
import { db } from '@/db/read'
import { can } from '@/domain/accounts/authorize'
import { listTagNames } from '@/domain/catalog/list-tag-names'
import { listMediaChoices } from '@/domain/media/list-media'
import type { ArticleKind } from '@/domain/publication/article-input'
import { getStaffArticle } from '@/domain/publication/get-staff-article'
import { listStaffAuthors } from '@/domain/publication/list-staff-authors'
import { getRatingSpread } from '@/domain/ratings/queries'
import { adminCommentsPath, adminTextPath, adminTextsPath } from '@/lib/paths'

interface WritingPageProps {
  kind: ArticleKind
  params: Promise<{ id: string }>
  searchParams: PageSearch
}

/** Where an article or a page is written: the same for both, each in its own room. */
export async function WritingPage({ kind, params, searchParams }: WritingPageProps) {
  const { id } = await params
  const { actor, account } = await requireStaff(adminTextPath(kind, id), 'publication.read')
  const search = await searchParams
  const text = await foundOr404(() => getStaffArticle(db, actor, id))
  if (text.kind !== kind) redirect(adminTextPath(text.kind, id))
  const state = await findKeptForm('text', search)
  const { draft, rights } = text
  const stored = fieldsOf(draft.contents, { isNew: text.publishAt === null })
  const fields = state?.values ?? stored
  const writing: Writing = {
    text,
    fields,
    state,
    may: {
      write: rights.canChange && text.status !== 'archived',
      move: rights.canChange,
      publish: rights.canPublish,
      upload: rights.canChange && can(actor, 'media.write'),
    },
    choices: await listMediaChoices(db, [
      fields['text.coverMediaId'],
      fields['text.socialMediaId'],
    ]),
    ...(await shopAround()),
  }
  const authors = await listStaffAuthors(db, actor)
  const isHeld = state?.code === 'version_conflict'
  const title = draft.contents.title
  return (
    <AdminPage
      title={<span className="sr-only">{title === UNTITLED ? `New ${kind}` : title}</span>}
      crumbs={[{ label: KIND_WORDS[kind].many, href: adminTextsPath(kind) }]}
      notice={
        <TextNotices
          writing={writing}
          authors={authors}
          state={state}
          move={await findKeptForm(TEXT_MOVE_NAME, search)}
          search={search}
        />
      }
    >
      <WritingScreen
        writing={writing}
        userId={account.id}
        version={versionOf(draft.version, state)}
        isUnsaved={state !== undefined}
        isHeld={isHeld}
        authors={authors.map(({ id: authorId, name }) => ({ id: authorId, name }))}
        knownTags={await listTagNames(db)}
        newLink={await findToldOnce(id)}
        preview={search.show === 'preview' && <PreviewPanel body={fields['text.body'] ?? ''} />}
      />
      {kind === 'article' && text.publishAt && (
        <div className="mt-8 max-w-reading">
          <RatingSpread
            spread={await getRatingSpread(db, actor, id)}
            commentsHref={
              can(actor, 'comments.moderate')
                ? adminCommentsPath({ about: id, status: 'all' })
                : undefined
            }
          />
        </div>
      )}
    </AdminPage>
  )
}

async function shopAround() {
  const { name, url, locale, timeZone } = await currentShop()
  return { shop: { name, url }, locale, timeZone }
}

/** Whoever has been shown both versions decides on the present one; any other form still stands on what it was filled in on. */
function versionOf(version: number, state: KeptForm | undefined): number {
  if (!state || state.code === 'version_conflict') return version
  return Number(state.values.version) || version
}
