import { db } from '@/db/read'
import { listStaffCollections } from '@/domain/catalog/list-staff-collections'
import { listTexts } from '@/domain/publication/list-texts'
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
    ...(await listTexts(db, 'page', MOST_TEXTS)).map(({ slug, title }) => ({
      href: pagePath(slug),
      label: title,
    })),
    ...collections.map(({ slug, title }) => ({ href: collectionPath(slug), label: title })),
    ...(await listTexts(db, 'article', MOST_TEXTS)).map(({ slug, title }) => ({
      href: articlePath(slug),
      label: title,
    })),
  ]
}
