import { ConfirmForm } from '@/components/admin/confirm-form'
import type { StaffCommentView } from '@/domain/comments/views'
import { adminCommentPath } from '@/lib/paths'

/** Erases a guest, where somebody asks for it. */
export function ErasureForm({ comment }: { comment: StaffCommentView }) {
  const { id, email } = comment
  return (
    <ConfirmForm
      action={adminCommentPath(id, 'erasure')}
      label="Erase …"
      question={
        <p className="wrap-anywhere">
          Everything that guests have said under {email} is erased: name, address, network and text,
          also in the mail log. This cannot be undone.
        </p>
      }
      confirmLabel="Erase it for good"
      pendingLabel="Erasing …"
    />
  )
}
