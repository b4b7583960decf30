import { form } from '@/app/_http/form'
import { setNote, setNoteInput } from '@/domain/cart/set-note'
import { cartPath } from '@/lib/paths'

export const POST = form({
  name: 'note',
  input: setNoteInput.pick({ note: true }),
  back: `${cartPath()}#note`,
  async write(tx, { note }, { actor, cartToken }) {
    await setNote(tx, actor, { cartToken, note })
    return { to: `${cartPath()}#note` }
  },
})
