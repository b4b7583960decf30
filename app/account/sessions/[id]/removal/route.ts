import { z } from 'zod'
import { form } from '@/app/_http/form'
import { doneAt } from '@/app/account/done-words'
import { endOwnSession } from '@/domain/accounts/end-own-session'
import { accountPath } from '@/lib/paths'

export const POST = form({
  name: 'sessions',
  input: z.object({ params: z.object({ id: z.string() }) }),
  back: accountPath('sessions'),
  async write(tx, { params: { id: sessionId } }, { actor }) {
    await endOwnSession(tx, actor, { sessionId })
    return { to: doneAt(accountPath('sessions'), 'session-ended') }
  },
})
