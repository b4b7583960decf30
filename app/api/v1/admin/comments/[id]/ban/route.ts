import { endpoint } from '@/app/_http/endpoint'
import { banCommenterOperation } from '@/app/api/v1/admin/comments/operations'
import { banCommenter } from '@/domain/comments/ban-commenter'

export const POST = endpoint({
  input: banCommenterOperation.input,
  async write(tx, { params, body }, { actor }) {
    return { status: 201, body: await banCommenter(tx, actor, { commentId: params.id, ...body }) }
  },
})
