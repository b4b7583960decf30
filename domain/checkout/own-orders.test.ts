import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/db/read'
import { carts } from '@/db/schema/cart'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { aCustomer, type SomeAccount } from '@/domain/accounts/testing-accounts'
import type { Customer } from '@/domain/accounts/whose-account'
import { addLine } from '@/domain/cart/add-line'
import { customerCartToken, findCustomerCartToken } from '@/domain/cart/customer-cart'
import { forgetCustomer } from '@/domain/cart/forget-customer'
import { getCart } from '@/domain/cart/queries'
import { archiveProduct } from '@/domain/catalog/archive-product'
import { saveContact } from '@/domain/checkout/save-contact'
import { anOrder, type CheckoutWish, GERMAN_ADDRESS } from '@/domain/checkout/testing'
import { adjustStock } from '@/domain/inventory/adjust-stock'
import { adoptOrders } from '@/domain/orders/adopt-orders'
import { exportAccount } from '@/domain/orders/export-account'
import { getOwnOrder, listOwnOrders } from '@/domain/orders/own-orders'
import { listMissingGoods, reorder } from '@/domain/orders/reorder'
import { aProduct, aShop, type MadeShop, tester } from '@/domain/testing'
import { now } from '@/lib/clock'

let shop: MadeShop
let account: SomeAccount
let ada: Customer
let kit: Customer

beforeAll(async () => {
  shop = await aShop()
})

beforeEach(async () => {
  account = await aCustomer()
  ada = { kind: 'customer', userId: account.userId, provedAt: now() }
  kit = { kind: 'customer', userId: (await aCustomer()).userId, provedAt: now() }
})

async function order(wish: Omit<CheckoutWish, 'email'>): Promise<string> {
  const placed = await anOrder(shop, {
    ...wish,
    email: account.email,
    paymentMethod: 'bank_transfer',
  })
  await transact((tx) => adoptOrders(tx, GUEST, account))
  return placed.order.id
}

async function cartLines() {
  const { lines } = await getCart(db, await findCustomerCartToken(db, ada.userId))
  return lines.map(({ variantId, quantity }) => [variantId, quantity])
}

describe('a customer’s orders', () => {
  it('are told with what is in them, the newest first, a page at a time', async () => {
    const { variantId } = await aProduct({ title: 'Ink', stock: 50 })
    const ids: string[] = []
    for (let count = 0; count < 3; count += 1) ids.push(await order({ variantId, quantity: 2 }))
    const first = await listOwnOrders(db, ada.userId, { limit: 2 })
    expect(first.orders.map(({ id }) => id)).toEqual([ids[2], ids[1]])
    expect(first.orders[0]).toMatchObject({ titles: ['Ink'], quantity: 2, status: 'placed' })
    const last = await listOwnOrders(db, ada.userId, { limit: 2, after: first.next ?? '' })
    expect([last.orders.map(({ id }) => id), last.next]).toEqual([[ids[0]], null])
  })

  it('are nobody else’s', async () => {
    const id = await order({ variantId: (await aProduct()).variantId })
    expect((await getOwnOrder(db, ada.userId, id)).id).toBe(id)
    await expect(getOwnOrder(db, kit.userId, id)).rejects.toThrow('not_found')
    expect((await listOwnOrders(db, kit.userId)).orders).toEqual([])
    // Nor do they tell, as the beginning of a page, when they were made.
    await order({ variantId: (await aProduct()).variantId })
    expect((await listOwnOrders(db, kit.userId, { after: id })).orders).toEqual([])
  })
})

describe('reorder', () => {
  it('puts everything into the cart, and a second time nothing more', async () => {
    const [one, two] = [await aProduct({ stock: 20 }), await aProduct({ stock: 20 })]
    const orderId = await order({ variantId: one.variantId, quantity: 3, also: [two.variantId] })
    const again = () => transact((tx) => reorder(tx, ada, { orderId }))
    expect((await again()).missing).toEqual([])
    await again()
    expect(await cartLines()).toEqual([
      [one.variantId, 3],
      [two.variantId, 1],
    ])
  })

  it('leaves out what is gone, takes as many as there are, and says so', async () => {
    const scarce = await aProduct({ title: 'Scarce', stock: 6 })
    const gone = await aProduct({ title: 'Gone', stock: 6 })
    const orderId = await order({
      variantId: scarce.variantId,
      quantity: 3,
      also: [gone.variantId],
    })
    await transact(async (tx) => {
      const counted = { variantId: scarce.variantId, locationId: shop.locationId, reason: 'test' }
      await adjustStock(tx, tester, { ...counted, counted: 5 })
      await archiveProduct(tx, tester, { productId: gone.productId })
    })
    const { missing } = await transact((tx) => reorder(tx, ada, { orderId }))
    expect(missing).toEqual([
      { title: 'Scarce', wanted: 3, available: 2 },
      { title: 'Gone', wanted: 1, available: 0 },
    ])
    expect(await cartLines()).toEqual([[scarce.variantId, 2]])
    expect(await listMissingGoods(db, ada.userId, orderId)).toEqual(missing)
  })

  it('is for who ordered', async () => {
    const orderId = await order({ variantId: (await aProduct()).variantId })
    for (const actor of [kit, GUEST]) {
      const code = actor === kit ? 'not_found' : 'sign_in_required'
      await expect(transact((tx) => reorder(tx, actor, { orderId }))).rejects.toThrow(code)
    }
    await expect(listMissingGoods(db, kit.userId, orderId)).rejects.toThrow('not_found')
  })
})

describe('exportAccount', () => {
  it('holds what is known about the customer, and nothing of anybody else', async () => {
    const orderId = await order({ variantId: (await aProduct()).variantId })
    const copy = await exportAccount(db, ada)
    expect(copy.account.email).toBe(account.email)
    expect(copy.orders.map(({ id }) => id)).toEqual([orderId])
    expect(copy.events.map(({ name }) => name)).toContain('account.created')
    expect(JSON.stringify(copy)).not.toContain(kit.userId)
  })

  it('asks for a fresh proof', async () => {
    const stale = { ...ada, provedAt: undefined }
    await expect(exportAccount(db, stale)).rejects.toThrow('step_up_required')
    await expect(exportAccount(db, GUEST)).rejects.toThrow('sign_in_required')
  })
})

describe('forgetCustomer', () => {
  it('empties the carts of an account, and leaves its orders as they are', async () => {
    const { variantId } = await aProduct({ stock: 20 })
    const orderId = await order({ variantId })
    const line = { variantId, quantity: 1, personalisation: '', cartToken: undefined }
    const { cartId } = await transact((tx) => addLine(tx, ada, line))
    const cartToken = customerCartToken(cartId)
    const contact = { cartToken, email: account.email, shippingAddress: GERMAN_ADDRESS }
    await transact((tx) => saveContact(tx, ada, contact))
    await transact((tx) => forgetCustomer(tx, ada.userId))
    const [cart] = await db.select().from(carts).where(eq(carts.id, cartId))
    expect(cart).toMatchObject({ email: null, shippingAddress: null, note: '' })
    expect((await getCart(db, cartToken)).lines).toEqual([])
    expect((await getOwnOrder(db, ada.userId, orderId)).email).toBe(account.email)
  })
})
