import { z } from 'zod'
import { form } from '@/app/_http/form'
import { archiveProduct } from '@/domain/catalog/archive-product'
import { adminProductPath } from '@/lib/paths'

export const POST = form({
  name: 'archiving',
  input: z.object({ params: z.object({ id: z.string() }) }),
  back: (_fields, _refusal, params) => adminProductPath(String(params.id)),
  async write(tx, { params }, { actor }) {
    await archiveProduct(tx, actor, { productId: params.id })
    return { to: adminProductPath(params.id, '', { done: 'archived' }) }
  },
})
