import { endpoint } from '@/app/_http/endpoint'
import { liftBanOperation } from '@/app/api/v1/admin/comments/operations'
import { liftBan } from '@/domain/moderation/lift-ban'

export const DELETE = endpoint({
  input: liftBanOperation.input,
  async write(tx, { params }, { actor }) {
    await liftBan(tx, actor, { banId: params.id })
    return { body: { banId: params.id } }
  },
})
