import { z } from 'zod'
import { form } from '@/app/_http/form'
import { endSession } from '@/domain/accounts/end-session'
import { homePath, signOutPath } from '@/lib/paths'

/** Signs this browser out. Pressing it twice is the same. */
export const POST = form({
  name: 'sign-out',
  input: z.object({}),
  back: signOutPath(),
  async write(tx, _input, { actor, signedIn }) {
    if (signedIn) {
      const { session, account } = signedIn
      await endSession(tx, actor, { sessionId: session.id, userId: account.id })
    }
    return { to: homePath(), session: null }
  },
})
