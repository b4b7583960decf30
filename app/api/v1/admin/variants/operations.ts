import { z } from 'zod'
import { priceBody } from '@/app/api/v1/admin/products/product-body'
import { staffProduct, stockLevel } from '@/app/api/v1/admin/products/staff-product'
import { moment } from '@/app/api/v1/moment'
import { operation } from '@/app/api/v1/operation'
import { bookStockInput } from '@/domain/inventory/book-stock'

const params = z.object({ id: z.string().min(1).max(64) })
const { locationId, reason, note, quantities } = bookStockInput.shape
const { quantity } = quantities.element.shape

const movement = z
  .object({
    id: z.string(),
    kind: z.enum(['received', 'allocated', 'shipped', 'released', 'adjusted']),
    location: z.string(),
    onHandDelta: z.int(),
    allocatedDelta: z.int(),
    reason: z.string(),
    orderId: z.string().nullable(),
    by: z.string().nullable().meta({ description: 'Who booked it; null for what an order moved.' }),
    at: moment,
  })
  .meta({ id: 'StockMovement' })

export const getStockOperation = operation({
  id: 'getStock',
  tag: 'Back office',
  scope: 'catalog.read',
  summary: 'What lies where of a variant, and what last moved it',
  description: 'The latest twenty movements, the last one first.',
  input: z.object({ params }),
  answer: {
    status: 200,
    description: 'Stock by place.',
    schema: z.object({ levels: z.array(stockLevel), movements: z.array(movement) }),
  },
  errors: ['not_found'],
})

export const bookStockOperation = operation({
  id: 'bookStock',
  tag: 'Back office',
  scope: 'inventory.write',
  summary: 'Book stock of a variant',
  description:
    'Stock changes only by bookings that say why. `received`, `returned` and `found` add, `damaged`, `lost` and `used` take away, `counted` sets what lies there; what is promised and then missing becomes the `shortfall`.',
  input: z.object({ params, body: z.strictObject({ locationId, reason, quantity, note }) }),
  example: {
    locationId: 'loc_01jd3m6k8q2v5w7x9y0z1a2b3e',
    reason: 'received',
    quantity: 24,
    note: 'Delivery note 4711',
  },
  answer: {
    status: 201,
    description: 'What lies there now.',
    schema: z.object({ level: stockLevel }),
  },
  errors: ['not_found', 'stock_too_low'],
})

export const setPriceOperation = operation({
  id: 'setPrice',
  tag: 'Back office',
  scope: 'catalog.write',
  summary: 'Set what a variant costs',
  description:
    'At once, or in the time and from the quantity that the price names; its other prices stay.',
  input: z.object({ params, body: priceBody }),
  example: { amount: 1850, compareAt: 2200 },
  answer: {
    status: 200,
    description: 'The product as it is now.',
    schema: z.object({ product: staffProduct }),
  },
  errors: ['not_found'],
})
