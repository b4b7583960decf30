import { StatusTag } from '@/components/admin/status-tag'
import { hasUnpublishedChanges, stateOf } from '@/components/admin-articles/text-words'
import type { StaffArticleRow } from '@/domain/publication/list-staff-articles'

interface TextStateProps {
  text: Pick<StaffArticleRow, 'status' | 'publishAt' | 'isChanged' | 'submittedAt'>
  isVisible: boolean
}

/** What readers see, and what waits. */
export function TextState({ text, isVisible }: TextStateProps) {
  const { label, signal } = stateOf(text, isVisible)
  return (
    <span className="inline-flex flex-wrap gap-1.5 max-md:justify-end">
      <StatusTag signal={signal}>{label}</StatusTag>
      {hasUnpublishedChanges(text) && <StatusTag signal="warn">Unpublished changes</StatusTag>}
      {text.submittedAt && <StatusTag signal="warn">Waiting for review</StatusTag>}
    </span>
  )
}
