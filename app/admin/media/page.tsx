import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { oneOf } from '@/app/admin/list-query'
import { AdminPage } from '@/components/admin/admin-page'
import { FilterBar } from '@/components/admin/filter-bar'
import { FilterSelect } from '@/components/admin/filter-fields'
import { KeysetPager } from '@/components/admin/keyset-pager'
import { AddPanel } from '@/components/admin-media/add-panel'
import { LibraryGrid } from '@/components/admin-media/library-grid'
import { DONE_WORDS } from '@/components/admin-media/media-words'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { FormProblems } from '@/components/ui/form-problems'
import { Notice } from '@/components/ui/notice'
import { db } from '@/db/read'
import { listMedia, type MediaFilters, mediaFilters } from '@/domain/media/list-media'
import { countMediaUses } from '@/domain/media/uses'
import { adminMediaPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Media' }

const PAGE_SIZE = 40

const NEEDS = [
  { value: 'undescribed', label: 'Without words' },
  { value: 'failed', label: 'Cannot be shown' },
]

export default async function MediaPage({ searchParams }: { searchParams: PageSearch }) {
  await requireStaff(adminMediaPath(), 'media.write')
  const search = await searchParams
  const filters = readFilters(search)
  const after = oneOf(search.after)
  const { media, next } = await listMedia(db, filters, { after, limit: PAGE_SIZE })
  const uses = await countMediaUses(
    db,
    media.map(({ mediaId }) => mediaId),
  )
  const query = { q: filters.search, need: filters.need }
  const isFiltered = Object.values(query).some(Boolean)
  const done = DONE_WORDS[oneOf(search.done) ?? '']
  const upload = await findKeptForm('media-upload', search)
  return (
    <AdminPage
      title="Media"
      lead="Every picture of the shop and the publication, once, with words that say what it shows."
      notice={
        <>
          {done && !upload && (
            <Notice signal="ok" isLive>
              {done}
            </Notice>
          )}
          <FormProblems state={upload} />
        </>
      }
    >
      <AddPanel state={upload} />
      <FilterBar
        action={adminMediaPath()}
        search={{ label: 'What it shows, or the file’s name', value: filters.search }}
        chips={chipsFor(filters)}
      >
        <FilterSelect
          name="need"
          label="What they need"
          anyLabel="All pictures"
          value={filters.need}
          options={NEEDS}
        />
      </FilterBar>
      {media.length > 0 ? (
        <LibraryGrid media={media} uses={uses} />
      ) : (
        <Nothing isFiltered={isFiltered} />
      )}
      <KeysetPager
        firstHref={after ? adminMediaPath(query) : undefined}
        nextHref={next ? adminMediaPath({ ...query, after: next }) : undefined}
      />
    </AdminPage>
  )
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered) {
    return (
      <EmptyState
        title="No picture fits"
        action={<ButtonLink href={adminMediaPath()}>Show all pictures</ButtonLink>}
      >
        Take a filter away, or search for other words.
      </EmptyState>
    )
  }
  return (
    <EmptyState title="Your pictures stand here">
      Drop some above. Products, articles and the front page take theirs from here.
    </EmptyState>
  )
}

/** What the address says that makes no sense is as good as not said. */
function readFilters(search: Awaited<PageSearch>): MediaFilters {
  const { shape } = mediaFilters
  return {
    search: shape.search.safeParse(oneOf(search.q)).data,
    need: shape.need.safeParse(oneOf(search.need)).data,
  }
}

function chipsFor({ search, need }: MediaFilters) {
  const needLabel = NEEDS.find(({ value }) => value === need)?.label
  return [
    ...(search ? [{ label: `“${search}”`, href: adminMediaPath({ need }) }] : []),
    ...(needLabel ? [{ label: needLabel, href: adminMediaPath({ q: search }) }] : []),
  ]
}
