import { endpoint } from '@/app/_http/endpoint'
import { presentLevel } from '@/app/api/v1/admin/products/staff-product'
import { bookStockOperation, getStockOperation } from '@/app/api/v1/admin/variants/operations'
import { getProductIdOf } from '@/domain/catalog/get-product-id-of'
import { bookStock } from '@/domain/inventory/book-stock'
import { listStockMovements, type StockMovementView } from '@/domain/inventory/list-movements'
import { listStockLevels } from '@/domain/inventory/queries'

export const GET = endpoint({
  input: getStockOperation.input,
  async read(reader, { params }) {
    await getProductIdOf(reader, params.id)
    const levels = await listStockLevels(reader, [params.id])
    const movements = await listStockMovements(reader, [params.id])
    return {
      body: { levels: levels.map(presentLevel), movements: movements.map(presentMovement) },
    }
  },
})

export const POST = endpoint({
  input: bookStockOperation.input,
  async write(tx, { params, body }, { actor }) {
    const { quantity, ...booking } = body
    const quantities = [{ variantId: params.id, quantity }]
    const levels = await bookStock(tx, actor, { ...booking, quantities })
    return { status: 201, body: { level: levels.map(presentLevel).at(0) } }
  },
})

function presentMovement({ variantId: _, sku: __, by, at, ...movement }: StockMovementView) {
  return { ...movement, by: by ?? null, at: at.toISOString() }
}
