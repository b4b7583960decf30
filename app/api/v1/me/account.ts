import { z } from 'zod'
import { address, addressBody } from '@/app/api/v1/address'
import { moment } from '@/app/api/v1/moment'
import { money } from '@/app/api/v1/money'
import type { AccountView } from '@/domain/accounts/get-account'
import type { LiveSession } from '@/domain/accounts/list-sessions'
import { saveAddressInput } from '@/domain/accounts/save-address'
import type { OwnOrderRow } from '@/domain/orders/own-orders'

export const preferences = z.object({ wantsNews: z.boolean() })

export const account = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    hasPassword: z.boolean().meta({ description: 'Whether one can sign in with a password.' }),
    preferences,
    createdAt: moment,
  })
  .meta({ id: 'Account' })

export const savedAddress = z
  .object({
    id: z.string(),
    address,
    isDefault: z.boolean().meta({ description: 'Goods go there unless said otherwise.' }),
  })
  .meta({ id: 'SavedAddress' })

export const addressEntry = saveAddressInput.extend({ address: addressBody }).strict()

export const ownSession = z
  .object({
    id: z.string(),
    isCurrent: z.boolean().meta({ description: 'The one that asks.' }),
    client: z.enum(['browser', 'api']),
    userAgent: z.string(),
    address: z.string().meta({ description: 'From which network address it was last used.' }),
    createdAt: moment,
    lastSeenAt: moment,
  })
  .meta({ id: 'OwnSession' })

export const ownOrder = z
  .object({
    id: z.string(),
    number: z.string(),
    status: z.enum(['pending', 'placed', 'cancelled', 'expired']),
    paymentStatus: z.enum(['unpaid', 'authorized', 'paid', 'partially_refunded', 'refunded']),
    fulfilmentStatus: z.enum(['unfulfilled', 'partially_fulfilled', 'fulfilled']),
    total: money,
    quantity: z.int().meta({ description: 'Pieces in all lines.' }),
    titles: z.array(z.string()),
    createdAt: moment,
  })
  .meta({ id: 'OwnOrder' })

export const missingGoods = z
  .object({
    title: z.string(),
    wanted: z.int(),
    available: z.int().meta({ description: 'How many were put into the cart instead; 0: none.' }),
  })
  .meta({ id: 'MissingGoods' })

export function presentAccount(view: AccountView): z.infer<typeof account> {
  const { id, name, email, hasPassword, preferences, createdAt } = view
  return { id, name, email, hasPassword, preferences, createdAt: createdAt.toISOString() }
}

export function presentSession(
  session: LiveSession,
  currentId: string | undefined,
): z.infer<typeof ownSession> {
  const { id, client, userAgent, address, createdAt, lastSeenAt } = session
  return {
    id,
    isCurrent: id === currentId,
    client,
    userAgent,
    address,
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
  }
}

export function presentOwnOrder(row: OwnOrderRow): z.infer<typeof ownOrder> {
  const { totalAmount, currency, createdAt, ...order } = row
  const total = { amount: totalAmount, currency }
  return { ...order, total, createdAt: createdAt.toISOString() }
}
