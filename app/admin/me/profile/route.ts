import { form } from '@/app/_http/form'
import { changeProfile, changeProfileInput } from '@/domain/accounts/change-profile'
import { adminPath } from '@/lib/paths'

export const POST = form({
  name: 'own-profile',
  input: changeProfileInput,
  back: adminPath('me'),
  async write(tx, input, { actor }) {
    await changeProfile(tx, actor, input)
    return { to: adminPath('me', { done: 'name' }) }
  },
})
