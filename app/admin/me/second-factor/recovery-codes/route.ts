import { z } from 'zod'
import { form } from '@/app/_http/form'
import { recoveryCodesOf } from '@/app/admin/me/second-factor/recovery-codes-of'
import { renewRecoveryCodes } from '@/domain/accounts/renew-recovery-codes'
import { personOf } from '@/domain/accounts/whose-account'
import { adminPath } from '@/lib/paths'

export const POST = form({
  name: 'own-second-factor',
  input: z.object({}),
  back: adminPath('me/second-factor'),
  async write(tx, _, { actor }) {
    const { recoveryCodes } = await renewRecoveryCodes(tx, actor)
    const { userId } = personOf(actor)
    return {
      to: adminPath('me/second-factor'),
      told: { about: recoveryCodesOf(userId), secret: recoveryCodes.join(' ') },
    }
  },
})
