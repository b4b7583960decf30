import { endpoint } from '@/app/_http/endpoint'
import { answerProduct } from '@/app/api/v1/admin/products/answer-product'
import {
  changeProductOperation,
  getStaffProductOperation,
} from '@/app/api/v1/admin/products/operations'
import { changeProduct } from '@/domain/catalog/change-product'

export const GET = endpoint({
  input: getStaffProductOperation.input,
  read: async (reader, { params }) => await answerProduct(reader, params.id),
})

export const PATCH = endpoint({
  input: changeProductOperation.input,
  async write(tx, { params, body }, { actor }) {
    const { version, ...changes } = body
    await changeProduct(tx, actor, { productId: params.id, version, changes })
    return await answerProduct(tx, params.id)
  },
})
