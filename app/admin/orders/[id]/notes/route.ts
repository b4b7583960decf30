import { z } from 'zod'
import { form } from '@/app/_http/form'
import { once, onceKey } from '@/app/_http/once'
import { doneAt, orderParams } from '@/app/admin/orders/[id]/order-step'
import { addNote, addNoteInput } from '@/domain/orders/add-note'
import { adminOrderPath } from '@/lib/paths'

const { body } = addNoteInput.shape

/** Something to know about an order, for colleagues. */
export const POST = form({
  name: 'order-note',
  input: z.object({ params: orderParams, onceKey, body }),
  back: (_fields, _refusal, { id }) => adminOrderPath(String(id)),
  write: once(async (tx, { params, body }, { actor }) => {
    await addNote(tx, actor, { orderId: params.id, body })
    return doneAt(params.id, 'noted')
  }),
})
