import { notFound, permanentRedirect } from 'next/navigation'
import { db } from '@/db/read'
import { findRedirect } from '@/domain/publication/find-redirect'
import { isDomainError } from '@/lib/errors'

/**
 * What `load` finds for this path; else the way to where it moved, else the page that says it is not here.
 * `onward`: the address of a page beside the thing, from where the thing lives now.
 */
export async function foundOrMoved<Found>(
  path: string,
  load: () => Promise<Found>,
  onward = (target: string) => target,
): Promise<Found> {
  try {
    return await load()
  } catch (error) {
    if (!isDomainError(error, 'not_found')) throw error
  }
  const target = await findRedirect(db, path)
  if (target !== undefined) permanentRedirect(onward(target))
  notFound()
}
