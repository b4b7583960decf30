import { z } from 'zod'
import { form } from '@/app/_http/form'
import { backToText, TEXT_MOVE_NAME } from '@/app/admin/articles/text-doors'
import { textMove } from '@/app/admin/articles/text-fields'
import { changeCommenting } from '@/domain/publication/change-commenting'
import { adminTextPath } from '@/lib/paths'

export const POST = form({
  name: TEXT_MOVE_NAME,
  input: textMove.extend({ comments: z.enum(['open', 'closed', 'off']) }),
  back: backToText(),
  async write(tx, { params, kind, comments }, { actor }) {
    await changeCommenting(tx, actor, { articleId: params.id, comments })
    return { to: adminTextPath(kind, params.id, '', { done: 'commenting' }) }
  },
})
