import type { Reader } from '@/db/read'
import type { Actor } from '@/domain/accounts/actor'
import { can } from '@/domain/accounts/authorize'
import { findMediaUses, type MediaUse } from '@/domain/media/uses'
import { listOwn, seesAll } from '@/domain/publication/access'

/**
 * What shows a picture, as far as this actor may know it; `hidden` is how many things more there are, in rooms that are not open to them.
 * Ten queries.
 */
export async function listMediaUses(
  reader: Reader,
  actor: Actor,
  mediaId: string,
): Promise<{ uses: MediaUse[]; hidden: number }> {
  const found = await findMediaUses(reader, mediaId)
  const texts = found.filter(isText).map(({ id }) => id)
  const readable = new Set(seesAll(actor) ? texts : await listOwn(reader, actor, texts))
  const uses = found.filter((use) => {
    if (isText(use)) return readable.has(use.id)
    if (use.kind === 'order') return can(actor, 'orders.read')
    return ['author', 'front-page'].includes(use.kind) || can(actor, 'catalog.read')
  })
  return { uses, hidden: found.length - uses.length }
}

function isText({ kind }: MediaUse): boolean {
  return kind === 'article' || kind === 'page'
}
