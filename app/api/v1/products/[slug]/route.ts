import { endpoint } from '@/app/_http/endpoint'
import { getProductOperation } from '@/app/api/v1/products/operations'
import { presentProduct } from '@/app/api/v1/products/product'
import { getProductPage } from '@/domain/catalog/get-product-page'

export const GET = endpoint({
  input: getProductOperation.input,
  read: async (reader, { params }) => ({
    body: { product: presentProduct(await getProductPage(reader, params.slug)) },
  }),
})
