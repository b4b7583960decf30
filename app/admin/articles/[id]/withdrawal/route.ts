import { form } from '@/app/_http/form'
import { backToText, TEXT_MOVE_NAME } from '@/app/admin/articles/text-doors'
import { textMove } from '@/app/admin/articles/text-fields'
import { unpublishArticle } from '@/domain/publication/unpublish-article'
import { adminTextPath } from '@/lib/paths'

export const POST = form({
  name: TEXT_MOVE_NAME,
  input: textMove,
  back: backToText(),
  async write(tx, { params, kind }, { actor }) {
    await unpublishArticle(tx, actor, { articleId: params.id })
    return { to: adminTextPath(kind, params.id, '', { done: 'withdrawn' }) }
  },
})
