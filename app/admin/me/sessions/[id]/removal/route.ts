import { z } from 'zod'
import { form } from '@/app/_http/form'
import { withId } from '@/app/admin/staff/role-fields'
import { endOwnSession } from '@/domain/accounts/end-own-session'
import { adminPath, signInPath } from '@/lib/paths'

export const POST = form({
  name: 'own-session',
  input: z.object({ params: withId }),
  back: adminPath('me'),
  async write(tx, { params }, { actor }) {
    await endOwnSession(tx, actor, { sessionId: params.id })
    const isThisOne = actor.entry?.sessionId === params.id
    return isThisOne
      ? { to: signInPath(), session: null }
      : { to: adminPath('me', { done: 'ended' }) }
  },
})
