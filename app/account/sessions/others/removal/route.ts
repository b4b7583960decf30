import { z } from 'zod'
import { form } from '@/app/_http/form'
import { doneAt } from '@/app/account/done-words'
import { endSessionsElsewhere } from '@/domain/accounts/end-own-session'
import { accountPath } from '@/lib/paths'

export const POST = form({
  name: 'sessions',
  input: z.object({}),
  back: accountPath('sessions'),
  async write(tx, _input, { actor }) {
    await endSessionsElsewhere(tx, actor)
    return { to: doneAt(accountPath('sessions'), 'sessions-ended') }
  },
})
