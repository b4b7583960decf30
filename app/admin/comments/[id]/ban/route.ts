import { z } from 'zod'
import { optionalNumber } from '@/app/_http/fields'
import { form } from '@/app/_http/form'
import { banCommenter, banCommenterInput } from '@/domain/comments/ban-commenter'
import { adminCommentPath, withQuery } from '@/lib/paths'

const { commentId, by, note, days } = banCommenterInput.shape

export const POST = form({
  name: 'ban',
  input: z.object({
    params: z.object({ id: commentId }),
    by,
    note,
    days: optionalNumber.pipe(days),
    marksSpam: z.literal('yes').optional(),
  }),
  back: (_fields, _refusal, { id }) => adminCommentPath(String(id)),
  async write(tx, { params, marksSpam, ...wish }, { actor }) {
    const whole = { ...wish, commentId: params.id, marksSpam: marksSpam === 'yes' }
    await banCommenter(tx, actor, whole)
    return { to: withQuery(adminCommentPath(params.id), { done: 'banned' }) }
  },
})
