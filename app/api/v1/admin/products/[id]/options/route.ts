import { endpoint } from '@/app/_http/endpoint'
import { answerProduct } from '@/app/api/v1/admin/products/answer-product'
import { changeOptionsOperation } from '@/app/api/v1/admin/products/operations'
import { changeOptions } from '@/domain/catalog/change-options'

export const PUT = endpoint({
  input: changeOptionsOperation.input,
  async write(tx, { params, body }, { actor }) {
    await changeOptions(tx, actor, { productId: params.id, ...body })
    return await answerProduct(tx, params.id)
  },
})
