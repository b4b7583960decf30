import { z } from 'zod'
import { form } from '@/app/_http/form'
import { adminProductPath } from '@/lib/paths'

/** Shows the editor once more as it was filled in; the page renders the text. Nothing is kept for longer than a form is. */
export const POST = form({
  name: 'product',
  input: z.object({ params: z.object({ id: z.string() }) }),
  maxBytes: 768 * 1024,
  back: (_fields, _refusal, params) => adminProductPath(String(params.id)),
  async write(_tx, { params }) {
    return { to: `${adminProductPath(params.id, '', { preview: 'yes' })}#preview`, keepsAllBut: [] }
  },
})
