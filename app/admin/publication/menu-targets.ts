import { currentActor } from '@/app/_http/session'
import { db } from '@/db/read'
import { can } from '@/domain/accounts/authorize'
import { listStaffCollections } from '@/domain/catalog/list-staff-collections'
import { listStaffArticles } from '@/domain/publication/list-staff-articles'
import {
  articleArchivePath,
  articlePath,
  articlesPath,
  authorsPath,
  collectionPath,
  collectionsPath,
  homePath,
  pagePath,
  productsPath,
  tagsPath,
} from '@/lib/paths'

export type MenuTarget = { href: string; label: string }

const ALWAYS: readonly MenuTarget[] = [
  { href: homePath(), label: 'Home' },
  { href: productsPath(), label: 'All goods' },
  { href: collectionsPath(), label: 'All collections' },
  { href: articlesPath(), label: 'The publication' },
  { href: articleArchivePath(), label: 'Archive of the publication' },
  { href: authorsPath(), label: 'All authors' },
  { href: tagsPath(), label: 'All tags' },
]

/** Of what is written, the latest: a menu that leads to an old article is rare, and any address can be typed. */
const MOST_TEXTS = 50

/** Where a menu can lead, to choose from. */
export async function listMenuTargets(): Promise<MenuTarget[]> {
  const collections = await listStaffCollections(db)
  return [
    ...ALWAYS,
    ...(await listTexts('page')).map(({ slug, title }) => ({ href: pagePath(slug), label: title })),
    ...collections.map(({ slug, title }) => ({ href: collectionPath(slug), label: title })),
    ...(await listTexts('article')).map(({ slug, title }) => ({
      href: articlePath(slug),
      label: title,
    })),
  ]
}

async function listTexts(kind: 'article' | 'page') {
  const actor = await currentActor()
  if (!can(actor, 'publication.read')) return []
  const filters = { kind, status: 'published' } as const
  return (await listStaffArticles(db, actor, filters, { limit: MOST_TEXTS })).rows
}
