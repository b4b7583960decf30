import { z } from 'zod'
import { form } from '@/app/_http/form'
import { endSessionsElsewhere } from '@/domain/accounts/end-own-session'
import { adminPath } from '@/lib/paths'

export const POST = form({
  name: 'own-session',
  input: z.object({}),
  back: adminPath('me'),
  async write(tx, _, { actor }) {
    await endSessionsElsewhere(tx, actor)
    return { to: adminPath('me', { done: 'ended' }) }
  },
})
