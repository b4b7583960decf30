import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/read'
import { carts } from '@/db/schema'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { findCart } from '@/domain/cart/queries'
import { changeDetails } from '@/domain/checkout/change-details'
import { getCheckout } from '@/domain/checkout/get-checkout'
import {
  type StartCheckoutInput,
  startCheckout,
  startCheckoutInput,
} from '@/domain/checkout/start-checkout'
import { GERMAN_ADDRESS } from '@/domain/checkout/testing'
import { createPromotion } from '@/domain/promotions/create-promotion'
import { aProduct, aShop, type MadeShop, tester } from '@/domain/testing'

let shop: MadeShop
beforeAll(async () => {
  shop = await aShop()
  await transact((tx) =>
    createPromotion(tx, tester, {
      name: 'Welcome',
      rules: { kind: 'order', discount: { type: 'percent', ppm: 100_000 } },
      codes: [{ code: 'WELCOME10', oncePerCustomer: true }],
    }),
  )
})

const start = (wish: Partial<StartCheckoutInput>) =>
  transact((tx) => startCheckout(tx, GUEST, startCheckoutInput.parse(wish)))

const delivery = () => ({
  email: 'ada@example.com',
  shippingAddress: GERMAN_ADDRESS,
  shippingMethodId: shop.standardMethodId,
})

test('a cart with everything in it is ready to be ordered', async () => {
  const { variantId } = await aProduct({ price: 1000 })
  const lines = [{ variantId, quantity: 2, personalisation: '' }]
  const wish = { ...delivery(), lines, paymentMethod: 'test', codes: ['welcome10'] }

  const { cartToken, checkout } = await start(wish)

  expect(checkout).toMatchObject({ nextStep: 'review', problems: [], email: 'ada@example.com' })
  expect(checkout.quote.totals).toMatchObject({ items: 2000, discount: 200, total: 2290 })
  expect(await getCheckout(db, cartToken)).toEqual(checkout)
})

test('differently personalised goods stay apart and draw on the same stock', async () => {
  const { variantId } = await aProduct({ stock: 3 })
  const of = (quantity: number, personalisation: string) => ({
    variantId,
    quantity,
    personalisation,
  })

  const { checkout } = await start({ lines: [of(1, 'Ada'), of(2, 'Bob')] })

  expect(checkout.cart.lines.map((line) => line.quantity)).toEqual([1, 2])
  await expect(start({ lines: [of(2, 'Ada'), of(2, 'Bob')] })).rejects.toMatchObject({
    code: 'out_of_stock',
    details: { available: 1 },
  })
})

test('what is refused leaves no cart behind', async () => {
  const { variantId } = await aProduct()
  const lines = [{ variantId, quantity: 1, personalisation: '' }]
  const before = await db.$count(carts)
  const nowhere = { ...delivery(), lines, shippingMethodId: shop.worldMethodId }
  await expect(start(nowhere)).rejects.toMatchObject({ code: 'shipping_method_unavailable' })
  expect(await db.$count(carts)).toBe(before)
})

test('details change one by one, and the others stay', async () => {
  const { variantId } = await aProduct()
  const lines = [{ variantId, quantity: 1, personalisation: '' }]
  const { cartToken } = await start({ ...delivery(), lines })
  const change = (wish: object) =>
    transact((tx) => changeDetails(tx, GUEST, { cartToken, ...wish }))

  await change({ note: 'Ring twice.' })
  await change({ phone: '+49 30 1234567', paymentMethod: 'bank_transfer' })

  expect(await findCart(db, cartToken)).toMatchObject({
    note: 'Ring twice.',
    phone: '+49 30 1234567',
    email: 'ada@example.com',
    paymentMethod: 'bank_transfer',
    version: 3,
  })
  await expect(change({ paymentMethod: 'on_collection' })).rejects.toMatchObject({
    code: 'payment_method_unavailable',
  })
})

test('another country may end the chosen delivery', async () => {
  const { variantId } = await aProduct()
  const lines = [{ variantId, quantity: 1, personalisation: '' }]
  const { cartToken } = await start({ ...delivery(), lines })
  const shippingAddress = { ...GERMAN_ADDRESS, postalCode: '1010', country: 'AT' }

  const checkout = await transact((tx) => changeDetails(tx, GUEST, { cartToken, shippingAddress }))

  expect(checkout).toMatchObject({ shippingMethod: null, nextStep: 'shipping' })
})
