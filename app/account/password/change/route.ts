import { form } from '@/app/_http/form'
import { changeOwnPassword } from '@/app/_http/own-password'
import { doneAt } from '@/app/account/done-words'
import { changePasswordInput } from '@/domain/accounts/change-password'
import { accountPath } from '@/lib/paths'

export const POST = form({
  name: 'own-password',
  input: changePasswordInput,
  back: accountPath('password'),
  fieldOf: {
    password_wrong: 'currentPassword',
    password_too_short: 'newPassword',
    password_too_long: 'newPassword',
    password_too_common: 'newPassword',
  },
  async act(passwords, visit) {
    const session = await changeOwnPassword(visit, passwords)
    return { to: doneAt(accountPath('password'), 'password-changed'), session }
  },
})
