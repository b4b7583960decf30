import type { StatusSignal } from '@/components/admin/status-tag'
import type { RevisionRow } from '@/domain/publication/list-revisions'
import type { StaffArticleRow, StaffArticleStatus } from '@/domain/publication/list-staff-articles'

type Kind = StaffArticleRow['kind']

export const KIND_WORDS: Record<Kind, { one: string; many: string; fresh: string }> = {
  article: { one: 'article', many: 'Articles', fresh: 'New article' },
  page: { one: 'page', many: 'Pages', fresh: 'New page' },
}

/** The tabs of the lists. */
export const TAB_WORDS: Record<StaffArticleStatus, string> = {
  draft: 'Drafts',
  submitted: 'Waiting for review',
  scheduled: 'Scheduled',
  published: 'Published',
  changed: 'Unpublished changes',
  archived: 'Archived',
}

type State = Pick<StaffArticleRow, 'status' | 'isChanged'>

/** What a text is at this moment, for those who write. `isVisible`: whether readers see it. */
export function stateOf(
  { status }: Pick<State, 'status'>,
  isVisible: boolean,
): { label: string; signal: StatusSignal } {
  if (status === 'archived') return { label: 'Archived', signal: 'plain' }
  if (isVisible) return { label: 'Published', signal: 'ok' }
  if (status === 'draft') return { label: 'Draft', signal: 'notice' }
  return { label: 'Scheduled', signal: 'notice' }
}

/** Whether readers see, or will see, something else than the draft says. */
export function hasUnpublishedChanges({ status, isChanged }: State): boolean {
  return isChanged && (status === 'published' || status === 'scheduled')
}

export const REASON_WORDS: Record<RevisionRow['reason'], string> = {
  created: 'Begun',
  saved: 'Saved',
  checkpoint: 'Kept on the way',
  published: 'Published',
  restored: 'Brought back',
}

/** What the page says after a form has done its work, by the parameter `done`. */
export const DONE_WORDS: Readonly<Record<string, string>> = {
  saved: 'Saved. Readers see it when it is published.',
  published: 'Published. Readers see it now.',
  scheduled: 'Scheduled. It appears by itself at its time.',
  submitted: 'An editor has been asked to look at it. You can go on writing meanwhile.',
  'given-back': 'It no longer waits for review.',
  withdrawn: 'It is a draft again. Readers no longer see it.',
  archived: 'Archived. Readers no longer see it, and nothing is deleted.',
  reopened: 'It is a draft again.',
  discarded: 'The draft says again what readers see. What it said before is in the history.',
  commenting: 'Changed for readers at once.',
  linked: 'The preview link is made. Copy it now: it is shown only this once.',
  revoked: 'The preview link no longer works.',
  restored: 'Brought back into the draft. What it said before is in the history.',
  'kept-mine': 'Yours is kept. Theirs is in the history.',
  'kept-theirs': 'Theirs is kept. Yours is in the history.',
}
