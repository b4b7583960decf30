import { endpoint } from '@/app/_http/endpoint'
import { addNoteOperation } from '@/app/api/v1/admin/orders/write-operations'
import { addNote } from '@/domain/orders/add-note'

export const POST = endpoint({
  input: addNoteOperation.input,
  idempotency: addNoteOperation.idempotency,
  async write(tx, { params, body }, { actor }) {
    const { noteId } = await addNote(tx, actor, { orderId: params.id, ...body })
    return { status: 201, body: { note: { id: noteId } } }
  },
})
