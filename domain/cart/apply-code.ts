import { z } from 'zod'
import { cartCodes } from '@/db/schema/promotions'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { beginChange, type CartChange, versionInput } from '@/domain/cart/begin-change'
import { discountableLines } from '@/domain/cart/discountable'
import { listCartCodes } from '@/domain/cart/queries'
import { type Cart, listSellableLines } from '@/domain/cart/sellable-lines'
import { findPromoCode, listPromotionOffers } from '@/domain/promotions/queries'
import { refuseOffer } from '@/domain/promotions/refuse-offer'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

const MAX_CODES = 5

export const applyCodeInput = z.object({
  code: z.string().trim().min(1, 'Please write the code.').max(64),
  version: versionInput,
})

export type ApplyCodeInput = CartChange & z.infer<typeof applyCodeInput>

/**
 * Enters a coupon code, without regard to case and spaces; one that is entered already changes nothing. It is used up only
 * when the order is placed, and how much it saves is for the quote to say.
 * Throws `code_unknown`, `code_not_started`, `code_expired`, `code_minimum_not_met`, `code_not_applicable`, `code_used_up`,
 * `code_already_used`, `too_many_codes` (`max`), `cart_not_found`, `cart_closed`, `cart_changed` (`cart`).
 */
export async function applyCode(tx: Tx, _actor: Actor, input: ApplyCodeInput): Promise<void> {
  const cart = await beginChange(tx, input)
  const promoCode = await findPromoCode(tx, input.code)
  if (!promoCode) throw new DomainError('code_unknown', { code: input.code })
  const entered = await listCartCodes(tx, cart.id)
  if (entered.some(({ id }) => id === promoCode.id)) return
  if (entered.length >= MAX_CODES) throw new DomainError('too_many_codes', { max: MAX_CODES })
  await assertUsable(tx, cart, promoCode.code)
  // Versions only grow, so the newest code comes last.
  await tx
    .insert(cartCodes)
    .values({ cartId: cart.id, codeId: promoCode.id, position: cart.version })
}

async function assertUsable(tx: Tx, cart: Cart, code: string): Promise<void> {
  const at = now()
  const offers = await listPromotionOffers(tx, {
    enteredCodes: [code],
    now: at,
    email: cart.email,
  })
  const lines = discountableLines(await listSellableLines(tx, cart))
  const content = { currency: cart.currency, lines, shipping: null }
  const offer = offers.find(({ codes }) => codes.some((known) => known.code === code))
  if (!offer) throw new DomainError('code_unknown', { code })
  const known = offer.codes.find((one) => one.code === code)
  const refusal = known?.refusal ?? refuseOffer(offer, content, at)
  if (refusal) throw new DomainError(refusal, { code })
}
