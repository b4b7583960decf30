import { form } from '@/app/_http/form'
import { backToText, TEXT_MOVE_NAME } from '@/app/admin/articles/text-doors'
import { textForm } from '@/app/admin/articles/text-fields'
import { discardDraft } from '@/domain/publication/discard-draft'
import { adminTextPath } from '@/lib/paths'

export const POST = form({
  name: TEXT_MOVE_NAME,
  input: textForm.pick({ params: true, kind: true, version: true }),
  back: backToText(),
  async write(tx, { params, kind, version }, { actor }) {
    await discardDraft(tx, actor, { articleId: params.id, version })
    return { to: adminTextPath(kind, params.id, '', { done: 'discarded' }) }
  },
})
