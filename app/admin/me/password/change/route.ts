import { form } from '@/app/_http/form'
import { changeOwnPassword } from '@/app/_http/own-password'
import { changePasswordInput } from '@/domain/accounts/change-password'
import { adminPath } from '@/lib/paths'

export const POST = form({
  name: 'own-password',
  input: changePasswordInput,
  back: adminPath('me/password'),
  fieldOf: {
    password_wrong: 'currentPassword',
    password_too_short: 'newPassword',
    password_too_long: 'newPassword',
    password_too_common: 'newPassword',
  },
  async act(input, visit) {
    const session = await changeOwnPassword(visit, input)
    return { to: adminPath('me', { done: 'password' }), session }
  },
})
