import { endpoint } from '@/app/_http/endpoint'
import { answerProduct } from '@/app/api/v1/admin/products/answer-product'
import {
  createProductOperation,
  listStaffProductsOperation,
} from '@/app/api/v1/admin/products/operations'
import { presentStaffRow } from '@/app/api/v1/admin/products/staff-product'
import { cursorOf } from '@/app/api/v1/cursor'
import { createProduct } from '@/domain/catalog/create-product'
import { listStaffProducts } from '@/domain/catalog/list-staff-products'

export const GET = endpoint({
  input: listStaffProductsOperation.input,
  async read(reader, { query }) {
    const { q: search, cursor: after, limit, ...filters } = query
    const list = await listStaffProducts(reader, { ...filters, search }, { after, limit })
    const { rows, counts, next } = list
    return { body: { products: rows.map(presentStaffRow), counts, nextCursor: cursorOf(next) } }
  },
})

export const POST = endpoint({
  input: createProductOperation.input,
  async write(tx, { body }, { actor }) {
    const { productId } = await createProduct(tx, actor, body)
    return await answerProduct(tx, productId, 201)
  },
})
