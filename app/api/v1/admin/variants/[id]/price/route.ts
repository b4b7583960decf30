import { endpoint } from '@/app/_http/endpoint'
import { answerProduct } from '@/app/api/v1/admin/products/answer-product'
import { setPriceOperation } from '@/app/api/v1/admin/variants/operations'
import { getProductIdOf } from '@/domain/catalog/get-product-id-of'
import { setPrice } from '@/domain/catalog/set-price'

export const PUT = endpoint({
  input: setPriceOperation.input,
  async write(tx, { params, body: price }, { actor }) {
    await setPrice(tx, actor, { variantId: params.id, price })
    return await answerProduct(tx, await getProductIdOf(tx, params.id))
  },
})
