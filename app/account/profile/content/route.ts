import { form } from '@/app/_http/form'
import { doneAt } from '@/app/account/done-words'
import { changeProfile, changeProfileInput } from '@/domain/accounts/change-profile'
import { accountPath } from '@/lib/paths'

export const POST = form({
  name: 'profile',
  input: changeProfileInput,
  back: accountPath('profile'),
  async write(tx, profile, { actor }) {
    await changeProfile(tx, actor, profile)
    return { to: doneAt(accountPath('profile'), 'name-saved') }
  },
})
