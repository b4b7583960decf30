import { endpoint } from '@/app/_http/endpoint'
import { answerProduct } from '@/app/api/v1/admin/products/answer-product'
import { publishProductOperation } from '@/app/api/v1/admin/products/operations'
import { publishProduct } from '@/domain/catalog/publish-product'

export const POST = endpoint({
  input: publishProductOperation.input,
  async write(tx, { params }, { actor }) {
    await publishProduct(tx, actor, { productId: params.id })
    return await answerProduct(tx, params.id)
  },
})
