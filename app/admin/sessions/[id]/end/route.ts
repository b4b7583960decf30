import { z } from 'zod'
import { form } from '@/app/_http/form'
import { signOutOther } from '@/domain/accounts/sign-out-other'
import { adminPath } from '@/lib/paths'

export const POST = form({
  name: 'session-end',
  input: z.object({ params: z.object({ id: z.string().max(64) }) }),
  back: adminPath('sessions'),
  async write(tx, { params }, { actor }) {
    await signOutOther(tx, actor, { sessionId: params.id })
    return { to: adminPath('sessions') }
  },
})
