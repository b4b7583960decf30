import { form } from '@/app/_http/form'
import { backToText, TEXT_MOVE_NAME } from '@/app/admin/articles/text-doors'
import { textMove } from '@/app/admin/articles/text-fields'
import { withdrawSubmission } from '@/domain/publication/withdraw-submission'
import { adminTextPath } from '@/lib/paths'

/** The author has changed their mind, or the editor gives the text back. */
export const POST = form({
  name: TEXT_MOVE_NAME,
  input: textMove,
  back: backToText(),
  async write(tx, { params, kind }, { actor }) {
    await withdrawSubmission(tx, actor, { articleId: params.id })
    return { to: adminTextPath(kind, params.id, '', { done: 'given-back' }) }
  },
})
