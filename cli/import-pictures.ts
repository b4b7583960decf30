import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { systemActor } from '@/domain/accounts/actor'
import type { ImportedPicture, ImportedProduct, Note } from '@/domain/imports/imported-product'
import { addMedia } from '@/domain/media/add-media'
import { findMediaByHash } from '@/domain/media/queries'
import { isDomainError } from '@/lib/errors'
import { renderPicture } from '@/lib/pictures'
import { publicStorage } from '@/providers/index'

type Place = { folder: string; isDryRun: boolean }
type Found = { mediaId: string; skus: string[] }

const actor = systemActor('import')

/**
 * Takes a product's pictures that lie on this machine into the library, before and outside the product's transaction.
 * Nothing is fetched from the network: what lies elsewhere is left out and noted.
 */
export async function importPictures(
  { pictures, line, contents }: ImportedProduct,
  place: Place,
): Promise<{ pictures: Found[]; notes: Note[] }> {
  const found: Found[] = []
  const notes: Note[] = []
  for (const picture of pictures) {
    const result = await importPicture(picture, contents.title, place)
    if (typeof result === 'string')
      notes.push({ line, text: `picture ${picture.source} ${result}` })
    else if (result) found.push({ ...result, skus: picture.skus })
  }
  return { pictures: distinct(found), notes }
}

/** The picture in the library, nothing in a dry run, or why it was left out. */
async function importPicture(
  { source, alt }: ImportedPicture,
  title: string,
  { folder, isDryRun }: Place,
): Promise<{ mediaId: string } | string | undefined> {
  const file = localFile(source, folder)
  if (!file) return 'was skipped: it lies on another machine'
  const bytes = await readFile(file).catch(() => undefined)
  if (!bytes) return 'was skipped: it is not there'
  const known = await findMediaByHash(db, createHash('sha256').update(bytes).digest('hex'))
  if (known) return { mediaId: known.id }
  if (isDryRun) return undefined
  try {
    const { files, ...picture } = await renderPicture(bytes)
    for (const { key, bytes: body, contentType } of files) {
      await publicStorage().put(key, body, contentType)
    }
    const input = { ...picture, fileName: path.basename(file), alt: alt || title }
    return await transact((tx) => addMedia(tx, actor, input))
  } catch (error) {
    if (isDomainError(error, 'picture_unreadable')) return 'was skipped: it cannot be read'
    throw error
  }
}

function localFile(source: string, folder: string): string | undefined {
  if (source.startsWith('file:')) return URL.canParse(source) ? fileURLToPath(source) : undefined
  const isElsewhere = /^([a-z][a-z\d+.-]+:|\/\/)/i.test(source)
  return isElsewhere ? undefined : path.resolve(folder, source)
}

/** One picture may be named twice, by two files of the same bytes too. */
function distinct(found: Found[]): Found[] {
  const byId = Map.groupBy(found, ({ mediaId }) => mediaId)
  return [...byId].map(([mediaId, same]) => ({ mediaId, skus: same.flatMap(({ skus }) => skus) }))
}
