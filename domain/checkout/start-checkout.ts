import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { applyCode, applyCodeInput } from '@/domain/cart/apply-code'
import { assertOrderable } from '@/domain/cart/assert-orderable'
import { createCart } from '@/domain/cart/create-cart'
import { markPriceSeen } from '@/domain/cart/mark-price-seen'
import { newLineInput, putLines } from '@/domain/cart/put-lines'
import { assertAcceptable, detailsInput, writeDetails } from '@/domain/checkout/change-details'
import { checkoutView } from '@/domain/checkout/get-checkout'
import { type LoadedQuote, loadQuote } from '@/domain/checkout/load-quote'
import type { CheckoutView } from '@/domain/checkout/views'

const MAX_LINES = 500
const MAX_CODES = 5

export const startCheckoutInput = detailsInput.extend({
  lines: z.array(newLineInput).max(MAX_LINES).default([]),
  codes: z.array(applyCodeInput.shape.code).max(MAX_CODES).default([]),
})
export type StartCheckoutInput = z.infer<typeof startCheckoutInput>

/**
 * A new cart with everything the customer has decided already: goods, codes, contact, address, shipping, payment; all of it or
 * nothing. `cartToken` is the only key to the cart.
 * Throws what putting the goods in (`variant_unavailable`, `out_of_stock`, `quantity_too_large`, `cart_full`), entering the codes
 * (see `applyCode`) and `changeDetails` throw.
 */
export async function startCheckout(
  tx: Tx,
  actor: Actor,
  input: StartCheckoutInput,
): Promise<{ cartToken: string; checkout: CheckoutView }> {
  const { cart, cartToken } = await createCart(tx)
  await putLines(tx, cart, input.lines)
  await writeDetails(tx, cart.id, input)
  for (const code of input.codes) await applyCode(tx, actor, { cartToken, code })
  const loaded = await loadQuote(tx, cart.id)
  for (const line of loaded.lines) assertOrderable(line, loaded.settings.maxLineQuantity)
  await assertAcceptable(tx, loaded, input)
  return { cartToken, checkout: checkoutView(await withSeenPrices(tx, loaded)) }
}

/** A customer who names the goods is told their price by the answer. */
async function withSeenPrices(tx: Tx, loaded: LoadedQuote): Promise<LoadedQuote> {
  for (const line of loaded.lines) await markPriceSeen(tx, line)
  const lines = loaded.lines.map((line) => ({ ...line, seenUnitAmount: line.unitAmount ?? 0 }))
  return { ...loaded, lines }
}
