import { asc, eq, sql } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { cartLines, carts } from '@/db/schema/cart'
import { cartCodes, promoCodes } from '@/db/schema/promotions'
import { type Cart, listSellableLines, type SellableCartLine } from '@/domain/cart/sellable-lines'
import type { CartCodeView, CartLineView, CartView } from '@/domain/cart/views'
import { normaliseCode } from '@/domain/promotions/normalise-code'
import { getSettings } from '@/domain/settings/queries'
import { DomainError } from '@/lib/errors'
import { hashToken } from '@/lib/ids'
import { sumOf } from '@/lib/money'

/** The cart a token opens, whatever its status. */
export async function findCart(reader: Reader, cartToken: string): Promise<Cart | undefined> {
  const [cart] = await reader
    .select()
    .from(carts)
    .where(eq(carts.tokenHash, hashToken(cartToken)))
  return cart
}

/** As `findCart`; throws `cart_not_found`. */
export async function getCartByToken(reader: Reader, cartToken: string | undefined): Promise<Cart> {
  const cart = cartToken ? await findCart(reader, cartToken) : undefined
  if (!cart) throw new DomainError('cart_not_found')
  return cart
}

/** The cart of this id; throws `cart_not_found`. */
export async function getCartById(reader: Reader, cartId: string): Promise<Cart> {
  const [cart] = await reader.select().from(carts).where(eq(carts.id, cartId))
  if (!cart) throw new DomainError('cart_not_found', { cartId })
  return cart
}

/** The cart as its owner sees it; throws `cart_not_found`. */
export async function getCart(reader: Reader, cartToken: string | undefined): Promise<CartView> {
  return await viewCart(reader, await getCartByToken(reader, cartToken))
}

/** A cart with today's prices and stock. */
async function viewCart(reader: Reader, cart: Cart): Promise<CartView> {
  const lines = await listSellableLines(reader, cart)
  const { maxLineQuantity } = await getSettings(reader)
  const codes = await listCartCodes(reader, cart.id)
  return cartView(cart, { lines, codes, maxLineQuantity })
}

/** How many pieces an open cart holds: the number beside the word in the header. One query. */
export async function countPieces(reader: Reader, cartToken: string | undefined): Promise<number> {
  if (!cartToken) return 0
  const [row] = await reader
    .select({
      quantity:
        sql<number>`coalesce(sum(case when ${carts.status} = 'open' then ${cartLines.quantity} else 0 end), 0)`.mapWith(
          Number,
        ),
    })
    .from(carts)
    .innerJoin(cartLines, eq(cartLines.cartId, carts.id))
    .where(eq(carts.tokenHash, hashToken(cartToken)))
  return row?.quantity ?? 0
}

/** The codes of a cart in the order they were entered. */
export async function listCartCodes(reader: Reader, cartId: string): Promise<CartCodeView[]> {
  return await reader
    .select({ id: promoCodes.id, code: promoCodes.codeNorm })
    .from(cartCodes)
    .innerJoin(promoCodes, eq(promoCodes.id, cartCodes.codeId))
    .where(eq(cartCodes.cartId, cartId))
    .orderBy(asc(cartCodes.position))
}

/** A code of a cart, however it is written. */
export async function findCartCode(
  reader: Reader,
  cartToken: string,
  code: string,
): Promise<CartCodeView | undefined> {
  const { id } = await getCartByToken(reader, cartToken)
  const wanted = normaliseCode(code)
  return (await listCartCodes(reader, id)).find((entered) => entered.code === wanted)
}

type CartContent = {
  lines: SellableCartLine[]
  codes: CartCodeView[]
  maxLineQuantity: number
}

/** Lays out what was loaded; pure. */
export function cartView(cart: Cart, { lines, codes, maxLineQuantity }: CartContent): CartView {
  const views = lines.map((line) => lineView(line, maxLineQuantity))
  return {
    id: cart.id,
    status: cart.status,
    version: cart.version,
    currency: cart.currency,
    lines: views,
    quantity: sumOf(views.map((line) => line.quantity)),
    subtotal: sumOf(views.map((line) => line.amount ?? 0)),
    codes,
    note: cart.note,
    requiresShipping: views.some((line) => line.requiresShipping),
    isOrderable: views.length > 0 && views.every((line) => line.problem === null),
  }
}

function lineView(line: SellableCartLine, maxLineQuantity: number): CartLineView {
  const { unitAmount, seenUnitAmount, compareAt, quantity, available } = line
  const hasChanged = unitAmount !== null && unitAmount !== seenUnitAmount
  return {
    id: line.id,
    variantId: line.variantId,
    productId: line.productId,
    slug: line.slug,
    title: line.title,
    options: line.options,
    sku: line.sku,
    picture: line.picture,
    personalisation: line.personalisation,
    quantity,
    maxQuantity: Math.max(1, Math.min(maxLineQuantity, available ?? maxLineQuantity)),
    unitAmount,
    compareAt,
    amount: unitAmount === null ? null : unitAmount * quantity,
    priceChange: hasChanged ? { from: seenUnitAmount, to: unitAmount } : null,
    problem: line.problem,
    requiresShipping: line.requiresShipping,
  }
}
