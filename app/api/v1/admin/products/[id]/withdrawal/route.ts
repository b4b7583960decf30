import { endpoint } from '@/app/_http/endpoint'
import { answerProduct } from '@/app/api/v1/admin/products/answer-product'
import { withdrawProductOperation } from '@/app/api/v1/admin/products/operations'
import { withdrawProduct } from '@/domain/catalog/withdraw-product'

export const POST = endpoint({
  input: withdrawProductOperation.input,
  async write(tx, { params }, { actor }) {
    await withdrawProduct(tx, actor, { productId: params.id })
    return await answerProduct(tx, params.id)
  },
})
