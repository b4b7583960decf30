import { asc, eq, sql } from 'drizzle-orm'
import { cartLines, carts } from '@/db/schema/cart'
import { cartCodes } from '@/db/schema/promotions'
import type { Tx } from '@/db/transact'
import { mergeLines } from '@/domain/cart/merge-lines'
import type { Cart } from '@/domain/cart/sellable-lines'
import { now } from '@/lib/clock'

const MAX_CODES = 5
const MAX_NOTE_LENGTH = 1000

/**
 * Lays everything of one cart into another open one and loses nothing: its goods, then its codes, its note below the note that
 * is there, and its contact, address and choices, which are the newer ones. Answers how many lines came along.
 */
export async function joinCart(tx: Tx, from: Cart, into: Cart): Promise<number> {
  const lines = await tx
    .select()
    .from(cartLines)
    .where(eq(cartLines.cartId, from.id))
    .orderBy(asc(cartLines.position), asc(cartLines.id))
  const [held] = await tx
    .update(carts)
    .set({
      version: sql`${carts.version} + 1`,
      updatedAt: now(),
      note: joinNotes(into.note, from.note),
      email: from.email ?? into.email,
      phone: from.phone ?? into.phone,
      shippingAddress: from.shippingAddress ?? into.shippingAddress,
      billingAddress: from.shippingAddress ? from.billingAddress : into.billingAddress,
      shippingMethodId: from.shippingMethodId ?? into.shippingMethodId,
      paymentMethod: from.paymentMethod ?? into.paymentMethod,
    })
    .where(eq(carts.id, into.id))
    .returning()
  if (!held) throw new Error('the cart to join is gone')
  await mergeLines(tx, held, lines)
  await joinCodes(tx, from, held)
  return lines.length
}

async function joinCodes(tx: Tx, from: Cart, into: Cart): Promise<void> {
  const held = await tx.select().from(cartCodes).where(eq(cartCodes.cartId, into.id))
  const known = new Set(held.map(({ codeId }) => codeId))
  const codes = await tx
    .select()
    .from(cartCodes)
    .where(eq(cartCodes.cartId, from.id))
    .orderBy(asc(cartCodes.position))
  const added = codes
    .filter(({ codeId }) => !known.has(codeId))
    .slice(0, Math.max(0, MAX_CODES - held.length))
  if (added.length === 0) return
  const position = into.version
  await tx
    .insert(cartCodes)
    .values(added.map(({ codeId }) => ({ cartId: into.id, codeId, position })))
}

function joinNotes(one: string, other: string): string {
  if (!other || one.includes(other)) return one
  const both = one ? `${one}\n${other}` : other
  return both.length <= MAX_NOTE_LENGTH ? both : one
}
