import { endpoint } from '@/app/_http/endpoint'
import { answerProduct } from '@/app/api/v1/admin/products/answer-product'
import { archiveProductOperation } from '@/app/api/v1/admin/products/operations'
import { archiveProduct } from '@/domain/catalog/archive-product'

export const POST = endpoint({
  input: archiveProductOperation.input,
  async write(tx, { params }, { actor }) {
    await archiveProduct(tx, actor, { productId: params.id })
    return await answerProduct(tx, params.id)
  },
})
