import { z } from 'zod'
import { form } from '@/app/_http/form'
import { rotateOwnSession } from '@/domain/accounts/end-other-sessions'
import { removeTotp } from '@/domain/accounts/remove-totp'
import { getSettings } from '@/domain/settings/queries'
import { adminPath } from '@/lib/paths'

export const POST = form({
  name: 'own-second-factor',
  input: z.object({}),
  back: adminPath('me/second-factor'),
  async write(tx, _, { actor }) {
    const { secondFactorGraceDays: graceDays } = await getSettings(tx)
    await removeTotp(tx, actor, { graceDays })
    const session = await rotateOwnSession(tx, actor)
    return { to: adminPath('me/second-factor', { done: 'factor-off' }), session }
  },
})
