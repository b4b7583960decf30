import { z } from 'zod'
import { form } from '@/app/_http/form'
import { doneAt } from '@/app/account/done-words'
import { changePreferences } from '@/domain/accounts/change-preferences'
import { accountPath } from '@/lib/paths'

export const POST = form({
  name: 'news',
  input: z.object({ wantsNews: z.literal('yes').optional() }),
  back: accountPath('profile'),
  async write(tx, { wantsNews }, { actor }) {
    await changePreferences(tx, actor, { wantsNews: wantsNews === 'yes' })
    return { to: doneAt(accountPath('profile'), 'news-saved') }
  },
})
