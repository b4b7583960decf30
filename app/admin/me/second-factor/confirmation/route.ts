import { form } from '@/app/_http/form'
import { recoveryCodesOf } from '@/app/admin/me/second-factor/recovery-codes-of'
import { confirmTotp, confirmTotpInput } from '@/domain/accounts/confirm-totp'
import { rotateOwnSession } from '@/domain/accounts/end-other-sessions'
import { personOf } from '@/domain/accounts/whose-account'
import { adminPath } from '@/lib/paths'

export const POST = form({
  name: 'new-second-factor',
  input: confirmTotpInput,
  back: adminPath('me/second-factor/new'),
  fieldOf: { second_factor_wrong: 'code' },
  async write(tx, input, { actor }) {
    const { recoveryCodes } = await confirmTotp(tx, actor, input)
    return {
      to: adminPath('me/second-factor'),
      session: await rotateOwnSession(tx, actor),
      told: { about: recoveryCodesOf(personOf(actor).userId), secret: recoveryCodes.join(' ') },
    }
  },
})
