import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { db } from '@/db/read'
import { carts } from '@/db/schema/cart'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { type AddLineInput, addLine } from '@/domain/cart/add-line'
import { getCart } from '@/domain/cart/queries'
import { aCart, aVariant, staff } from '@/domain/cart/testing-cart'
import { archiveProduct } from '@/domain/catalog/archive-product'
import { changeSettings } from '@/domain/settings/change-settings'
import { hashToken } from '@/lib/ids'

function add(input: Partial<AddLineInput> & { variantId: string }) {
  return transact((tx) =>
    addLine(tx, GUEST, { cartToken: undefined, quantity: 1, personalisation: '', ...input }),
  )
}

describe('addLine', () => {
  it('opens a cart for the first piece and puts further ones into it', async () => {
    const [first, second] = [await aVariant({ amount: 1200 }), await aVariant({ amount: 300 })]
    const { cartToken } = await add({ variantId: first.variantId })
    const again = await add({ cartToken, variantId: second.variantId, quantity: 2 })
    expect(again.cartToken).toBeUndefined()
    const cart = await getCart(db, cartToken)
    expect(cart.lines.map((line) => [line.variantId, line.quantity, line.amount])).toEqual([
      [first.variantId, 1, 1200],
      [second.variantId, 2, 600],
    ])
    expect(cart).toMatchObject({ quantity: 3, subtotal: 1800, isOrderable: true })
  })

  it('lets a line grow for the same variant and text, and starts one for another text', async () => {
    const { variantId } = await aVariant()
    const { cartToken } = await add({ variantId })
    await add({ cartToken, variantId, quantity: 2 })
    await add({ cartToken, variantId, personalisation: 'For Ada' })
    const { lines } = await getCart(db, cartToken)
    expect(lines.map((line) => [line.quantity, line.personalisation])).toEqual([
      [3, ''],
      [1, 'For Ada'],
    ])
  })

  it('loses none of many pieces added at once', async () => {
    const { variantId } = await aVariant({ stock: 100 })
    const other = await aVariant()
    const cartToken = await aCart([other.variantId])
    await Promise.all(Array.from({ length: 10 }, () => add({ cartToken, variantId })))
    expect((await getCart(db, cartToken)).quantity).toBe(11)
  })

  it('starts a new cart when the old one is unknown or has been ordered', async () => {
    const { variantId } = await aVariant()
    const unknown = await add({ cartToken: 'x'.repeat(43), variantId })
    expect(unknown.cartToken).toBeDefined()
    const ordered = await aCart([variantId])
    await setStatus(ordered, 'completed')
    const next = await add({ cartToken: ordered, variantId })
    expect(next.cartToken).toBeDefined()
    expect((await getCart(db, next.cartToken)).quantity).toBe(1)
  })

  it('leaves a cart alone that waits for its payment', async () => {
    const { variantId } = await aVariant()
    const cartToken = await aCart([variantId])
    await setStatus(cartToken, 'completing')
    await expect(add({ cartToken, variantId })).rejects.toMatchObject({ code: 'cart_closed' })
  })

  it.each([
    ['more than is left', { stock: 2 }, 3, { code: 'out_of_stock', details: { available: 2 } }],
    ['anything sold out', { stock: 0 }, 1, { code: 'out_of_stock', details: { available: 0 } }],
    [
      'more than one may order',
      { stock: null },
      100,
      { code: 'quantity_too_large', details: { max: 99 } },
    ],
  ])('refuses %s and leaves nothing behind', async (_, goods, quantity, expected) => {
    const { variantId } = await aVariant(goods)
    const before = await db.$count(carts)
    await expect(add({ variantId, quantity })).rejects.toMatchObject(expected)
    expect(await db.$count(carts)).toBe(before)
  })

  it('counts what the line already holds', async () => {
    const { variantId } = await aVariant({ stock: 3 })
    const cartToken = await aCart([variantId], 2)
    const more = add({ cartToken, variantId, quantity: 2 })
    await expect(more).rejects.toMatchObject({ code: 'out_of_stock', details: { available: 3 } })
    expect((await getCart(db, cartToken)).quantity).toBe(2)
  })

  it('counts all lines of a variant against its stock', async () => {
    const { variantId } = await aVariant({ stock: 3 })
    const cartToken = await aCart([variantId], 2)
    const other = add({ cartToken, variantId, quantity: 2, personalisation: 'For Ada' })
    await expect(other).rejects.toMatchObject({ code: 'out_of_stock', details: { available: 1 } })
  })

  it('refuses what is unknown or no longer for sale', async () => {
    await expect(add({ variantId: 'var_none' })).rejects.toMatchObject({
      code: 'variant_unavailable',
    })
    const { variantId, productId } = await aVariant()
    await transact((tx) => archiveProduct(tx, staff, { productId }))
    await expect(add({ variantId })).rejects.toMatchObject({ code: 'variant_unavailable' })
  })

  it('refuses a line too many', async () => {
    await transact((tx) => changeSettings(tx, staff, { maxCartLines: 1 }))
    const [first, second] = [await aVariant(), await aVariant()]
    const cartToken = await aCart([first.variantId])
    const more = add({ cartToken, variantId: second.variantId })
    await expect(more).rejects.toMatchObject({ code: 'cart_full', details: { max: 1 } })
    await transact((tx) => changeSettings(tx, staff, { maxCartLines: 100 }))
  })
})

async function setStatus(cartToken: string, status: 'completing' | 'completed'): Promise<void> {
  await transact((tx) =>
    tx
      .update(carts)
      .set({ status })
      .where(eq(carts.tokenHash, hashToken(cartToken))),
  )
}
