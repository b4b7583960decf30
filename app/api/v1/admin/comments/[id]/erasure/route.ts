import { endpoint } from '@/app/_http/endpoint'
import { eraseGuestOperation } from '@/app/api/v1/admin/comments/operations'
import { eraseGuest } from '@/domain/comments/erase-guest'

export const POST = endpoint({
  input: eraseGuestOperation.input,
  async write(tx, { params }, { actor }) {
    return { body: await eraseGuest(tx, actor, { commentId: params.id }) }
  },
})
