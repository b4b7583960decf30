import { z } from 'zod'
import { form } from '@/app/_http/form'
import { liftBan } from '@/domain/moderation/lift-ban'
import { adminBansPath } from '@/lib/paths'

export const POST = form({
  name: 'lift-ban',
  input: z.object({ params: z.object({ id: z.string().max(64) }) }),
  back: adminBansPath(),
  async write(tx, { params }, { actor }) {
    await liftBan(tx, actor, { banId: params.id })
    return { to: adminBansPath() }
  },
})
