import type { Migration } from '@/db/migrate'

const LAST_WITH_PAGES = '0006_publication'

/** The migrations up to the last version that kept pages in a table of their own. */
export function migrationsWithPages(all: Migration[]): Migration[] {
  return all.filter(({ name }) => name <= LAST_WITH_PAGES)
}

/** A published and an unpublished page as that version wrote them; `time` is written as the engine keeps times. */
export function oldPages(time: string): string[] {
  const row = (id: string, slug: string, publishedAt: string) =>
    `INSERT INTO pages (id, slug, title, summary, body_source, body_html, published_at, updated_at)
     VALUES ('${id}', '${slug}', 'Über "uns"', 'Who we are.', '# Hi', '<h2>Hi</h2>', ${publishedAt}, ${time})`
  return [row('pag_1', 'about', time), row('pag_2', 'later', 'NULL')]
}

export const MOVED = [
  {
    id: 'pag_1',
    kind: 'page',
    slug: 'about',
    status: 'published',
    title: 'Über "uns"',
    body_source: '# Hi',
    html: '<h2>Hi</h2>',
    draft_title: 'Über "uns"',
    draft_tags: 0,
    reason: 'published',
  },
  {
    id: 'pag_2',
    kind: 'page',
    slug: 'later',
    status: 'draft',
    title: 'Über "uns"',
    body_source: '# Hi',
    html: '<h2>Hi</h2>',
    draft_title: 'Über "uns"',
    draft_tags: 0,
    reason: 'saved',
  },
]
