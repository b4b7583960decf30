import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { cartLines } from '@/db/schema/cart'
import { variants } from '@/db/schema/catalog'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { beginChange, type CartChange, versionInput } from '@/domain/cart/begin-change'
import { checkLine } from '@/domain/cart/check-line'
import { markPriceSeen } from '@/domain/cart/mark-price-seen'
import { openCart } from '@/domain/cart/open-cart'
import type { Cart } from '@/domain/cart/sellable-lines'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'

const MAX_QUANTITY = 999

export const addLineInput = z.object({
  variantId: z.string().min(1).max(64),
  quantity: z.int().min(1).max(MAX_QUANTITY).default(1),
  personalisation: z.string().trim().max(200).default(''),
  version: versionInput,
})

export type AddLineInput = CartChange & z.infer<typeof addLineInput>

/**
 * Puts pieces of a variant into the cart; a line with the same variant and personalisation grows. Without an open cart
 * there is a new one, and `cartToken` is its key.
 * Throws `variant_unavailable`, `out_of_stock` (`available`), `quantity_too_large` (`max`), `cart_full` (`max`),
 * `cart_changed` (`cart`), and `cart_closed` while the cart waits for its payment.
 */
export async function addLine(
  tx: Tx,
  actor: Actor,
  input: AddLineInput,
): Promise<{ cartId: string; lineId: string; cartToken?: string }> {
  await assertVariant(tx, input.variantId)
  const { cartToken } = await openCart(tx, actor, input.cartToken)
  const cart = await beginChange(tx, {
    cartToken: cartToken ?? input.cartToken,
    version: cartToken ? undefined : input.version,
  })
  const lineId = (await growLine(tx, cart, input)) ?? (await insertLine(tx, cart, input))
  await markPriceSeen(tx, await checkLine(tx, cart, lineId))
  return { cartId: cart.id, lineId, cartToken }
}

async function growLine(tx: Tx, cart: Cart, input: AddLineInput): Promise<string | undefined> {
  const isSame = and(
    eq(cartLines.cartId, cart.id),
    eq(cartLines.variantId, input.variantId),
    eq(cartLines.personalisation, input.personalisation),
  )
  const [line] = await tx.select().from(cartLines).where(isSame)
  if (!line) return undefined
  const quantity = line.quantity + input.quantity
  if (quantity > MAX_QUANTITY) throw new DomainError('quantity_too_large', { max: MAX_QUANTITY })
  await tx.update(cartLines).set({ quantity }).where(eq(cartLines.id, line.id))
  return line.id
}

async function insertLine(tx: Tx, cart: Cart, input: AddLineInput): Promise<string> {
  const { variantId, personalisation, quantity } = input
  const id = newId('cln')
  // Versions only grow, so the newest line comes last.
  const position = cart.version
  const line = { id, cartId: cart.id, variantId, personalisation, quantity, position }
  await tx.insert(cartLines).values({ ...line, seenUnitAmount: 0 })
  return id
}

async function assertVariant(tx: Tx, variantId: string): Promise<void> {
  const known = await tx
    .select({ id: variants.id })
    .from(variants)
    .where(eq(variants.id, variantId))
  if (known.length === 0) throw new DomainError('variant_unavailable', { variantId })
}
