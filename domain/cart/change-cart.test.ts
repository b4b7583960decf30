import { describe, expect, it } from 'vitest'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { type ChangeLineInput, changeLine } from '@/domain/cart/change-line'
import { countPieces, getCart } from '@/domain/cart/queries'
import { type RemoveLineInput, removeLine } from '@/domain/cart/remove-line'
import { setNote } from '@/domain/cart/set-note'
import { aCart, aVariant, setStock, staff } from '@/domain/cart/testing-cart'
import { archiveProduct } from '@/domain/catalog/archive-product'
import { setPrice } from '@/domain/catalog/set-price'

const change = (input: ChangeLineInput) => transact((tx) => changeLine(tx, GUEST, input))
const remove = (input: RemoveLineInput) => transact((tx) => removeLine(tx, GUEST, input))

async function aCartWithLine(goods?: Parameters<typeof aVariant>[0], quantity = 1) {
  const { variantId, productId } = await aVariant(goods)
  const cartToken = await aCart([variantId], quantity)
  const cart = await getCart(db, cartToken)
  return { cartToken, cart, variantId, productId, lineId: cart.lines[0]?.id ?? '' }
}

describe('two tabs on one cart', () => {
  it('let the second change fail and show it the fresh cart', async () => {
    const { cartToken, cart, lineId } = await aCartWithLine()
    await change({ cartToken, lineId, quantity: 2, version: cart.version })
    const late = change({ cartToken, lineId, quantity: 5, version: cart.version })
    await expect(late).rejects.toMatchObject({
      code: 'cart_changed',
      details: { cart: { version: cart.version + 1, quantity: 2 } },
    })
    expect((await getCart(db, cartToken)).quantity).toBe(2)
  })

  it('let exactly one of two changes at once through', async () => {
    const { cartToken, cart, lineId } = await aCartWithLine()
    const { version } = cart
    const results = await Promise.allSettled(
      [3, 4].map((quantity) => change({ cartToken, lineId, quantity, version })),
    )
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('let both through when they do not say what they saw', async () => {
    const { cartToken, lineId } = await aCartWithLine()
    await Promise.all([2, 3].map((quantity) => change({ cartToken, lineId, quantity })))
    await transact((tx) => setNote(tx, GUEST, { cartToken, note: 'Ring twice' }))
    expect((await getCart(db, cartToken)).note).toBe('Ring twice')
  })
})

describe('changeLine', () => {
  it('sets the quantity and refuses more than is left', async () => {
    const { cartToken, lineId } = await aCartWithLine({ stock: 4 })
    await change({ cartToken, lineId, quantity: 4 })
    const more = change({ cartToken, lineId, quantity: 5 })
    await expect(more).rejects.toMatchObject({ code: 'out_of_stock', details: { available: 4 } })
    expect((await getCart(db, cartToken)).quantity).toBe(4)
  })

  it('does not know the lines of another cart', async () => {
    const mine = await aCartWithLine()
    const theirs = await aCartWithLine()
    const { cartToken } = mine
    const attempt = change({ cartToken, lineId: theirs.lineId, quantity: 9 })
    await expect(attempt).rejects.toMatchObject({ code: 'not_found' })
    await remove({ cartToken, lineId: theirs.lineId })
    expect((await getCart(db, theirs.cartToken)).quantity).toBe(1)
  })

  it.each([undefined, 'x'.repeat(43)])('knows no cart for the token %s', async (cartToken) => {
    const attempt = change({ cartToken, lineId: 'cln_1', quantity: 1 })
    await expect(attempt).rejects.toMatchObject({ code: 'cart_not_found' })
  })
})

describe('removeLine', () => {
  it('takes the line out, and does so twice without complaint', async () => {
    const { cartToken, lineId } = await aCartWithLine()
    await remove({ cartToken, lineId })
    await remove({ cartToken, lineId })
    expect(await getCart(db, cartToken)).toMatchObject({ lines: [], isOrderable: false })
  })
})

describe('a cart explains', () => {
  it('a price that has changed, until it was seen', async () => {
    const { cartToken, lineId, variantId } = await aCartWithLine({ amount: 1200 })
    await transact((tx) => setPrice(tx, staff, { variantId, price: { amount: 900 } }))
    const [line] = (await getCart(db, cartToken)).lines
    expect(line).toMatchObject({ unitAmount: 900, priceChange: { from: 1200, to: 900 } })
    await change({ cartToken, lineId, quantity: 1 })
    expect((await getCart(db, cartToken)).lines[0]?.priceChange).toBeNull()
  })

  it('what has been sold out or has become scarce', async () => {
    const { cartToken, variantId } = await aCartWithLine({ stock: 5 }, 3)
    await setStock(variantId, 2)
    expect((await getCart(db, cartToken)).lines[0]?.problem).toEqual({
      kind: 'too_many',
      available: 2,
    })
    await setStock(variantId, 0)
    const cart = await getCart(db, cartToken)
    expect(cart.lines[0]?.problem).toEqual({ kind: 'sold_out' })
    expect(cart.isOrderable).toBe(false)
  })

  it('what is no longer for sale, and does not count it', async () => {
    const { cartToken, productId } = await aCartWithLine()
    await transact((tx) => archiveProduct(tx, staff, { productId }))
    const cart = await getCart(db, cartToken)
    expect(cart.lines[0]).toMatchObject({ problem: { kind: 'unavailable' }, amount: null })
    expect(cart.subtotal).toBe(0)
  })

  it('how many pieces it holds', async () => {
    const { cartToken } = await aCartWithLine({}, 3)
    expect(await countPieces(db, cartToken)).toBe(3)
    expect(await countPieces(db, undefined)).toBe(0)
  })
})
