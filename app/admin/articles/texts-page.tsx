import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { oneOf } from '@/app/admin/list-query'
import { AdminPage } from '@/components/admin/admin-page'
import { CountTabs } from '@/components/admin/count-tabs'
import { FilterBar } from '@/components/admin/filter-bar'
import { FilterSelect } from '@/components/admin/filter-fields'
import { KeysetPager } from '@/components/admin/keyset-pager'
import { NewTextButton } from '@/components/admin-articles/new-text-button'
import { TextTable } from '@/components/admin-articles/text-table'
import { KIND_WORDS, TAB_WORDS } from '@/components/admin-articles/text-words'
import { ButtonLink } from '@/components/ui/button'
import { FormProblems } from '@/components/ui/form-problems'
import { db } from '@/db/read'
import { can } from '@/domain/accounts/authorize'
import type { ArticleKind } from '@/domain/publication/article-input'
import {
  listStaffArticles,
  type StaffArticleFilters,
  type StaffArticleList,
  staffArticleFilters,
} from '@/domain/publication/list-staff-articles'
import { listStaffAuthors, type StaffAuthor } from '@/domain/publication/list-staff-authors'
import { now } from '@/lib/clock'
import { adminTextsPath } from '@/lib/paths'

const PAGE_SIZE = 50

/** Of articles, what waits for an editor stands right after the drafts; a page is seldom submitted. */
const TABS = ['draft', 'submitted', 'scheduled', 'published', 'changed', 'archived'] as const

interface TextsPageProps {
  kind: ArticleKind
  searchParams: PageSearch
}

/** Everything that is written: the same list for articles and for pages. */
export async function TextsPage({ kind, searchParams }: TextsPageProps) {
  const { actor } = await requireStaff(adminTextsPath(kind), 'publication.read')
  const search = await searchParams
  const filters = readFilters(search)
  const after = oneOf(search.after)
  const list = await listStaffArticles(db, actor, { ...filters, kind }, { after, limit: PAGE_SIZE })
  const authors = kind === 'article' ? await listStaffAuthors(db, actor) : []
  const { locale, timeZone } = await currentShop()
  const canWrite = can(actor, 'publication.write')
  const query = queryOf(filters)
  const isFiltered = Object.values(query).some(Boolean)
  const isEmpty = !isFiltered && list.rows.length === 0
  return (
    <AdminPage
      title={KIND_WORDS[kind].many}
      actions={canWrite && !isEmpty && <NewTextButton kind={kind} />}
      notice={<FormProblems state={await findKeptForm('new-text', search)} />}
    >
      <CountTabs
        label={`${KIND_WORDS[kind].many} by state`}
        tabs={tabsFor(kind, filters, list.counts)}
      />
      <FilterBar
        action={adminTextsPath(kind)}
        search={{ label: 'Title, summary or address', value: filters.search }}
        keep={{ status: filters.status }}
        chips={chipsFor(kind, filters, authors)}
      >
        {authors.length > 1 && (
          <FilterSelect
            name="author"
            label="Author"
            anyLabel="Everybody"
            value={filters.authorId}
            options={authors.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </FilterBar>
      <TextTable
        kind={kind}
        rows={list.rows}
        at={now()}
        locale={locale}
        timeZone={timeZone}
        empty={isFiltered ? nothingFound(kind) : nothingYet(kind, canWrite)}
      />
      <KeysetPager
        firstHref={after ? adminTextsPath(kind, query) : undefined}
        nextHref={list.next ? adminTextsPath(kind, { ...query, after: list.next }) : undefined}
      />
    </AdminPage>
  )
}

function nothingFound(kind: ArticleKind) {
  return {
    title: 'Nothing fits these filters',
    text: 'Take one away, or search for other words.',
    action: <ButtonLink href={adminTextsPath(kind)}>Show everything</ButtonLink>,
  }
}

function nothingYet(kind: ArticleKind, canWrite: boolean) {
  return {
    title: kind === 'page' ? 'Pages such as “About us” stand here' : 'What you write stands here',
    text: 'It begins as a draft that only you and your colleagues see.',
    action: canWrite && <NewTextButton kind={kind} label={`Write the first ${kind}`} />,
  }
}

/** What the address says that makes no sense is as good as not said. */
function readFilters(search: Awaited<PageSearch>): StaffArticleFilters {
  const { shape } = staffArticleFilters
  return {
    status: shape.status.safeParse(oneOf(search.status)).data,
    search: shape.search.safeParse(oneOf(search.q)).data,
    authorId: shape.authorId.safeParse(oneOf(search.author)).data,
  }
}

function queryOf({ status, search, authorId }: StaffArticleFilters) {
  return { status, q: search, author: authorId }
}

/** Where nothing waits or was changed there is no tab for it, so that the others have room. */
function tabsFor(
  kind: ArticleKind,
  filters: StaffArticleFilters,
  counts: StaffArticleList['counts'],
) {
  const href = (status?: string) => adminTextsPath(kind, { ...queryOf(filters), status })
  const shown = TABS.filter((status) => {
    const isSpecial = status === 'submitted' || status === 'changed'
    return !isSpecial || counts[status] > 0 || filters.status === status
  })
  const states = shown.map((status) => ({
    label: TAB_WORDS[status],
    href: href(status),
    count: counts[status],
    isCurrent: filters.status === status,
  }))
  return [{ label: 'All', href: href(), isCurrent: !filters.status }, ...states]
}

function chipsFor(
  kind: ArticleKind,
  filters: StaffArticleFilters,
  authors: readonly StaffAuthor[],
) {
  const { search, authorId } = filters
  const without = (name: string) => adminTextsPath(kind, { ...queryOf(filters), [name]: undefined })
  const author = authors.find(({ id }) => id === authorId)
  return [
    ...(search ? [{ label: `“${search}”`, href: without('q') }] : []),
    ...(author ? [{ label: author.name, href: without('author') }] : []),
  ]
}
