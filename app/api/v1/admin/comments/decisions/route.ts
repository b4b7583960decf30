import { endpoint } from '@/app/_http/endpoint'
import { decideCommentsOperation } from '@/app/api/v1/admin/comments/operations'
import { decideComments } from '@/domain/comments/decide-comments'

export const POST = endpoint({
  input: decideCommentsOperation.input,
  async write(tx, { body }, { actor }) {
    return { body: await decideComments(tx, actor, body) }
  },
})
