import { eq } from 'drizzle-orm'
import { db } from '@/db/read'
import { cartCodes, cartLines, carts } from '@/db/schema'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { addLine } from '@/domain/cart/add-line'
import { applyCode } from '@/domain/cart/apply-code'
import { createCart } from '@/domain/cart/create-cart'
import { choosePayment } from '@/domain/checkout/choose-payment'
import { chooseShipping } from '@/domain/checkout/choose-shipping'
import { loadQuote } from '@/domain/checkout/load-quote'
import { type PlacedOrder, placeOrder } from '@/domain/checkout/place-order'
import { saveContact } from '@/domain/checkout/save-contact'
import type { ProviderPayment } from '@/domain/payments/provider'
import { findLatestPayment, type Payment } from '@/domain/payments/queries'
import type { PaymentMethod } from '@/domain/settings/settings'
import type { MadeShop } from '@/domain/testing'
import type { Address } from '@/lib/address'
import { hashToken, newId, newToken } from '@/lib/ids'

export const GERMAN_ADDRESS: Address = {
  name: 'Ada Lovelace',
  line1: 'Sophienstraße 12',
  postalCode: '10178',
  city: 'Berlin',
  country: 'DE',
}

export type CheckoutWish = {
  variantId: string
  quantity?: number
  /** One piece each of these, too. */
  also?: string[]
  email?: string
  codes?: string[]
  paymentMethod?: PaymentMethod
}

export type ReadyCart = {
  cartId: string
  cartToken: string
  cartVersion: number
  shownTotal: number
}

/** A cart in which nothing is missing any more, with the total its customer would see. */
export async function aReadyCart(shop: MadeShop, wish: CheckoutWish): Promise<ReadyCart> {
  const { variantId, quantity = 1, email = 'ada@example.com', codes = [] } = wish
  const { also = [], paymentMethod = 'test' } = wish
  const isFetched = paymentMethod === 'on_collection'
  const shippingMethodId = isFetched ? shop.collectionMethodId : shop.standardMethodId
  return await transact(async (tx) => {
    const { cart, cartToken } = await createCart(tx)
    await addLine(tx, GUEST, { cartToken, variantId, quantity, personalisation: '' })
    for (const other of also) {
      await addLine(tx, GUEST, { cartToken, variantId: other, quantity: 1, personalisation: '' })
    }
    for (const code of codes) await applyCode(tx, GUEST, { cartToken, code })
    await saveContact(tx, GUEST, { cartToken, email, shippingAddress: GERMAN_ADDRESS })
    await chooseShipping(tx, GUEST, { cartToken, shippingMethodId })
    await choosePayment(tx, GUEST, { cartToken, paymentMethod, billingAddress: null })
    const ready = await loadQuote(tx, cart.id)
    const shownTotal = ready.quote.totals.total
    return { cartId: cart.id, cartToken, cartVersion: ready.cart.version, shownTotal }
  })
}

/** As many more carts like this one, each of another customer; much cheaper than filling them one by one. */
export async function copiesOf(
  { cartId, shownTotal }: Pick<ReadyCart, 'cartId' | 'shownTotal'>,
  count: number,
): Promise<ReadyCart[]> {
  const [cart] = await db.select().from(carts).where(eq(carts.id, cartId))
  const lines = await db.select().from(cartLines).where(eq(cartLines.cartId, cartId))
  const codes = await db.select().from(cartCodes).where(eq(cartCodes.cartId, cartId))
  if (!cart) throw new Error('there is no cart to copy')
  const copies = Array.from({ length: count }, () => ({
    cartId: newId('crt'),
    cartToken: newToken(),
    cartVersion: cart.version,
    shownTotal,
  }))
  const ofEach = <Row>(rows: Row[]) =>
    copies.flatMap((copy) => rows.map((row) => ({ ...row, cartId: copy.cartId })))
  await transact(async (tx) => {
    await tx.insert(carts).values(
      copies.map((copy) => ({
        ...cart,
        id: copy.cartId,
        tokenHash: hashToken(copy.cartToken),
      })),
    )
    await tx.insert(cartLines).values(ofEach(lines).map((line) => ({ ...line, id: newId('cln') })))
    if (codes.length > 0) await tx.insert(cartCodes).values(ofEach(codes))
  })
  return copies
}

/** An order of one product as T1 leaves it: pending with `test`, placed with an offline method. */
export async function anOrder(shop: MadeShop, wish: CheckoutWish): Promise<PlacedOrder> {
  const { cartId, shownTotal } = await aReadyCart(shop, wish)
  return await transact((tx) => placeOrder(tx, GUEST, { cartId, shownTotal }))
}

/** The payment a pending order waits for. */
export async function paymentOf(orderId: string): Promise<Payment> {
  const latest = await findLatestPayment(db, orderId)
  if (!latest) throw new Error('this order asks for no payment')
  return latest.payment
}

/** What a provider answers when the whole amount has been taken. */
export function capturedFacts(payment: Payment): ProviderPayment {
  return facts(payment, { state: 'captured', authorized: payment.amount, captured: payment.amount })
}

export function declinedFacts(payment: Payment): ProviderPayment {
  return facts(payment, { state: 'closed', reason: 'card_declined' })
}

function facts(payment: Payment, said: Partial<ProviderPayment>): ProviderPayment {
  const { currency, id: ref } = payment
  return { ref, state: 'open', currency, authorized: 0, captured: 0, refunded: 0, ...said }
}
