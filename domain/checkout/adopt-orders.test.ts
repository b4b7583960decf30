import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { aColleague, aCustomer } from '@/domain/accounts/testing-accounts'
import { placeOrder } from '@/domain/checkout/place-order'
import { startCheckout } from '@/domain/checkout/start-checkout'
import { anOrder, aReadyCart, GERMAN_ADDRESS } from '@/domain/checkout/testing'
import { adoptOrders } from '@/domain/orders/adopt-orders'
import { getOrder } from '@/domain/orders/queries'
import { aProduct, aShop, type MadeShop } from '@/domain/testing'
import { newId } from '@/lib/ids'

let shop: MadeShop
let variantId: string

beforeAll(async () => {
  shop = await aShop()
  variantId = (await aProduct({ stock: 100 })).variantId
})

const ownerOf = async (orderId: string) => (await getOrder(db, orderId)).customerId

describe('adoptOrders', () => {
  it('brings along what was ordered with the address, however it was written, once', async () => {
    const email = `${newId('Ada')}@Example.org`
    const { order } = await anOrder(shop, { variantId, email })
    const other = await anOrder(shop, { variantId, email: 'kit@example.org' })
    const { userId } = await aCustomer(email.toLowerCase())
    expect(await ownerOf(order.id)).toBeNull()
    expect(await transact((tx) => adoptOrders(tx, GUEST, { userId }))).toBe(1)
    expect(await ownerOf(order.id)).toBe(userId)
    expect(await ownerOf(other.order.id)).toBeNull()
    expect(await transact((tx) => adoptOrders(tx, GUEST, { userId }))).toBe(0)
  })

  it('leaves alone what belongs to an account', async () => {
    const email = `${newId('ada')}@example.org`
    const ada = await aCustomer(email)
    const { order } = await anOrder(shop, { variantId, email })
    await transact((tx) => adoptOrders(tx, GUEST, ada))
    const kit = await aCustomer()
    await transact((tx) => adoptOrders(tx, GUEST, { userId: kit.userId, cartId: order.cartId }))
    expect(await ownerOf(order.id)).toBe(ada.userId)
  })

  it('takes the order of a cart that the customer held the key to', async () => {
    const { order } = await anOrder(shop, { variantId })
    const { userId } = await aCustomer()
    await transact((tx) => adoptOrders(tx, GUEST, { userId, cartId: order.cartId }))
    expect(await ownerOf(order.id)).toBe(userId)
  })

  it('gives colleagues nothing', async () => {
    const email = `${newId('kit')}@example.org`
    const { order } = await anOrder(shop, { variantId, email })
    const { userId } = await aColleague('owner', email)
    expect(await transact((tx) => adoptOrders(tx, GUEST, { userId }))).toBe(0)
    expect(await ownerOf(order.id)).toBeNull()
  })

  it('throws not_found for no account', async () => {
    const adoption = transact((tx) => adoptOrders(tx, GUEST, { userId: 'usr_none' }))
    await expect(adoption).rejects.toThrow('not_found')
  })
})

describe('an order of a customer', () => {
  it('is theirs, also when a program made its cart', async () => {
    const { userId } = await aCustomer()
    const ada = { kind: 'customer', userId } as const
    const { cartId, shownTotal } = await aReadyCart(shop, { variantId })
    const placed = await transact((tx) => placeOrder(tx, ada, { cartId, shownTotal }))
    expect(placed.order.customerId).toBe(userId)
  })

  it('does not come from the cart that the account has open already', async () => {
    const { userId } = await aCustomer()
    const ada = { kind: 'customer', userId } as const
    const begin = () =>
      transact((tx) =>
        startCheckout(tx, ada, {
          lines: [{ variantId, quantity: 1, personalisation: '' }],
          codes: [],
          shippingAddress: GERMAN_ADDRESS,
        }),
      )
    const [one, other] = [await begin(), await begin()]
    expect(one.checkout.cart.id).not.toBe(other.checkout.cart.id)
  })
})
