import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { db } from '@/db/read'
import { carts } from '@/db/schema/cart'
import { transact } from '@/db/transact'
import { type Actor, GUEST } from '@/domain/accounts/actor'
import { aCustomer } from '@/domain/accounts/testing-accounts'
import { addLine } from '@/domain/cart/add-line'
import { adoptCart } from '@/domain/cart/adopt-cart'
import { claimCart } from '@/domain/cart/claim-cart'
import { findCustomerCartToken } from '@/domain/cart/customer-cart'
import { getCart, getCartByToken } from '@/domain/cart/queries'
import { reopenCart } from '@/domain/cart/reopen-cart'
import { setNote } from '@/domain/cart/set-note'
import { aCart, aVariant } from '@/domain/cart/testing-cart'
import { hashToken } from '@/lib/ids'

type Customer = Extract<Actor, { kind: 'customer' }>

async function aBuyer(): Promise<Customer> {
  return { kind: 'customer', userId: (await aCustomer()).userId }
}

async function put(actor: Actor, variantId: string, quantity = 1, personalisation = '') {
  const cartToken =
    actor.kind === 'customer' ? await findCustomerCartToken(db, actor.userId) : undefined
  return await transact((tx) =>
    addLine(tx, actor, { cartToken, variantId, quantity, personalisation }),
  )
}

async function cartOf({ userId }: Customer) {
  return await getCart(db, await findCustomerCartToken(db, userId))
}

const piecesOf = ({ lines }: Awaited<ReturnType<typeof getCart>>) =>
  Object.fromEntries(lines.map(({ variantId, quantity }) => [variantId, quantity]))

describe('the cart of an account', () => {
  it('is found without a cookie, and is made once however many want it', async () => {
    const ada = await aBuyer()
    const { variantId } = await aVariant()
    expect(await findCustomerCartToken(db, ada.userId)).toBeUndefined()
    await Promise.all(Array.from({ length: 5 }, () => put(ada, variantId)))
    expect(piecesOf(await cartOf(ada))).toEqual({ [variantId]: 5 })
    expect(await db.$count(carts, eq(carts.customerId, ada.userId))).toBe(1)
  })

  it('is another one for another customer', async () => {
    const [ada, kit] = [await aBuyer(), await aBuyer()]
    await put(ada, (await aVariant()).variantId)
    expect(await findCustomerCartToken(db, kit.userId)).toBeUndefined()
  })
})

describe('adoptCart', () => {
  it('gives the guest’s cart to an account that has none, and its old key opens nothing', async () => {
    const ada = await aBuyer()
    const { variantId } = await aVariant()
    const cartToken = await aCart([variantId], 2)
    const adopted = await transact((tx) => adoptCart(tx, ada, { cartToken }))
    expect(adopted?.isJoined).toBe(false)
    expect(piecesOf(await cartOf(ada))).toEqual({ [variantId]: 2 })
    await expect(getCartByToken(db, cartToken)).rejects.toThrow('cart_not_found')
  })

  it('joins two carts: nothing is lost, and the same goods count once with the larger quantity', async () => {
    const ada = await aBuyer()
    const [both, own, brought] = [await aVariant(), await aVariant(), await aVariant()]
    await put(ada, both.variantId, 3)
    await put(ada, own.variantId)
    const cartToken = await aCart([brought.variantId, both.variantId], 2)
    await transact((tx) => setNote(tx, GUEST, { cartToken, note: 'Please wrap it' }))
    const adopted = await transact((tx) => adoptCart(tx, ada, { cartToken }))
    expect(adopted?.isJoined).toBe(true)
    const cart = await cartOf(ada)
    expect(cart).toMatchObject({ note: 'Please wrap it', status: 'open' })
    expect(piecesOf(cart)).toEqual({
      [both.variantId]: 3,
      [own.variantId]: 1,
      [brought.variantId]: 2,
    })
    const [old] = await db
      .select({ status: carts.status })
      .from(carts)
      .where(eq(carts.tokenHash, hashToken(cartToken)))
    expect(old?.status).toBe('merged')
  })

  it('keeps goods with different words on them apart', async () => {
    const ada = await aBuyer()
    const { variantId } = await aVariant()
    await put(ada, variantId, 1, 'For Ada')
    const cartToken = await aCart([variantId])
    await transact((tx) => adoptCart(tx, ada, { cartToken }))
    expect((await cartOf(ada)).lines.map((line) => line.personalisation)).toEqual(['For Ada', ''])
  })

  it('lets one of many have the same cart, and a second time changes nothing', async () => {
    const ada = await aBuyer()
    const cartToken = await aCart([(await aVariant()).variantId])
    const bring = () => transact((tx) => adoptCart(tx, ada, { cartToken }))
    const adopted = await Promise.all([bring(), bring(), bring()])
    expect(adopted.filter(Boolean)).toHaveLength(1)
    expect(await bring()).toBeUndefined()
  })

  it('brings the carts of two devices together when both sign in at once', async () => {
    const ada = await aBuyer()
    const [one, other] = [await aVariant(), await aVariant()]
    const tokens = [await aCart([one.variantId]), await aCart([other.variantId])]
    await Promise.all(
      tokens.map((cartToken) => transact((tx) => adoptCart(tx, ada, { cartToken }))),
    )
    expect(piecesOf(await cartOf(ada))).toEqual({ [one.variantId]: 1, [other.variantId]: 1 })
  })

  it('takes nothing from an account, and nothing for whoever is not a customer', async () => {
    const [ada, kit] = [await aBuyer(), await aBuyer()]
    await put(ada, (await aVariant()).variantId)
    const cartToken = await findCustomerCartToken(db, ada.userId)
    expect(await transact((tx) => adoptCart(tx, kit, { cartToken }))).toBeUndefined()
    const guests = await aCart([(await aVariant()).variantId])
    expect(await transact((tx) => adoptCart(tx, GUEST, { cartToken: guests }))).toBeUndefined()
    expect((await getCart(db, guests)).lines).toHaveLength(1)
  })
})

describe('a cart that comes back from an order of an account', () => {
  it('is the account’s again, or comes into the one begun meanwhile', async () => {
    const ada = await aBuyer()
    const [first, second] = [await aVariant(), await aVariant()]
    const { cartId } = await put(ada, first.variantId)
    await transact((tx) => claimCart(tx, cartId))
    expect((await cartOf(ada)).status).toBe('completing')
    await transact((tx) => reopenCart(tx, cartId))
    expect(await cartOf(ada)).toMatchObject({ status: 'open', quantity: 1 })

    const { id: waiting } = await cartOf(ada)
    await transact((tx) => claimCart(tx, waiting))
    const cartToken = await aCart([second.variantId])
    await transact((tx) => adoptCart(tx, ada, { cartToken }))
    await transact((tx) => reopenCart(tx, waiting))
    expect(piecesOf(await cartOf(ada))).toEqual({
      [first.variantId]: 1,
      [second.variantId]: 1,
    })
  })
})
