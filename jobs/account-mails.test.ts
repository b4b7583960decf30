import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { db } from '@/db/read'
import { cartLines, emails } from '@/db/schema'
import { transact } from '@/db/transact'
import { closeAccount } from '@/domain/accounts/close-account'
import { aCustomer } from '@/domain/accounts/testing-accounts'
import { addLine } from '@/domain/cart/add-line'
import { aVariant } from '@/domain/cart/testing-cart'
import { workOff } from '@/jobs/testing-jobs'
import { now } from '@/lib/clock'

describe('after an account was deleted', () => {
  it('a last mail goes to the address it had, and the cart is empty', async () => {
    const { userId, email } = await aCustomer()
    const ada = { kind: 'customer', userId, provedAt: now() } as const
    const { variantId } = await aVariant()
    const line = { variantId, quantity: 1, personalisation: '', cartToken: undefined }
    const { cartId } = await transact((tx) => addLine(tx, ada, line))
    await transact((tx) => closeAccount(tx, ada))
    await workOff()
    const isIt = and(eq(emails.recipient, email), eq(emails.template, 'goodbye'))
    const [mail, ...others] = await db.select().from(emails).where(isIt)
    expect(mail?.textBody).toContain('Your orders stay in our books')
    expect(others).toEqual([])
    expect(await db.$count(cartLines, eq(cartLines.cartId, cartId))).toBe(0)
  })
})
