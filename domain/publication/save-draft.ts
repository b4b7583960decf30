import { z } from 'zod'
import type { Tx } from '@/db/transact'
import { type Actor, colleagueIdOf } from '@/domain/accounts/actor'
import { articleContents } from '@/domain/publication/article-input'
import { assertVersion, type Draft, openArticle } from '@/domain/publication/open-article'
import {
  appendRevision,
  findLastRevision,
  keepDraft,
  sameContents,
} from '@/domain/publication/revisions'
import { requireNamed, type SavedDraft, writeDraft } from '@/domain/publication/write-draft'
import { now } from '@/lib/clock'

const CHECKPOINT_MS = 10 * 60_000

export const saveDraftInput = z.object({
  articleId: z.string(),
  /** The one that was read: what somebody else has typed since then is never overwritten. */
  version: z.int(),
  contents: articleContents,
  /** `auto`: while typing; `saved`: a moment worth going back to. */
  mode: z.enum(['auto', 'saved']),
})
export type SaveDraftInput = z.input<typeof saveDraftInput>

/**
 * Keeps what was typed; readers see none of it. A text that was written by somebody else, or has stood for ten minutes, goes into the
 * history before it is written over. A request that is repeated changes nothing more.
 * Throws `forbidden`, `not_found`, `version_conflict` as `assertVersion` tells, and `invalid_input`
 * naming the field of a picture or author that is not there.
 */
export async function saveDraft(tx: Tx, actor: Actor, input: SaveDraftInput): Promise<SavedDraft> {
  const { articleId, version, mode, ...typed } = saveDraftInput.parse(input)
  const open = await openArticle(tx, actor, articleId)
  const authorIds = open.article.kind === 'page' ? [] : [...new Set(typed.contents.authorIds)]
  const contents = { ...typed.contents, authorIds }
  const isNew = !sameContents(open.draft.contents, contents)
  if (isNew || !isRepeated(open.draft, actor, version)) await assertVersion(tx, open.draft, version)
  if (isNew) {
    await requireNamed(tx, contents)
    if (await isWorthKeeping(tx, actor, open.draft)) await keepDraft(tx, open.draft)
  }
  const saved = isNew ? await writeDraft(tx, actor, open, contents) : open.draft
  if (mode === 'saved') await markMoment(tx, actor, articleId, contents)
  return { version: saved.version, savedAt: saved.savedAt }
}

/** The answer to the first request was lost on its way. */
function isRepeated(draft: Draft, actor: Actor, version: number): boolean {
  return draft.version === version + 1 && draft.savedBy === colleagueIdOf(actor)
}

async function isWorthKeeping(tx: Tx, actor: Actor, draft: Draft): Promise<boolean> {
  if (draft.savedBy !== colleagueIdOf(actor)) return true
  const last = await findLastRevision(tx, draft.articleId)
  return !last || now().getTime() - last.createdAt.getTime() > CHECKPOINT_MS
}

async function markMoment(
  tx: Tx,
  actor: Actor,
  articleId: string,
  contents: Draft['contents'],
): Promise<void> {
  const last = await findLastRevision(tx, articleId)
  if (last && sameContents(last.contents, contents)) return
  const savedBy = colleagueIdOf(actor)
  await appendRevision(tx, { articleId, reason: 'saved', contents, savedBy })
}
