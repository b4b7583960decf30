import { inflateRawSync } from 'node:zlib'
import { NextRequest } from 'next/server'
import { z } from 'zod'
import type { Handler } from '@/app/_http/endpoint'
import { newOnceKey } from '@/app/_http/once'
import { sessionCookie } from '@/app/_http/testing-session'
import { db } from '@/db/read'
import type { BuiltInRole } from '@/domain/accounts/permissions'
import { aColleague, aSession } from '@/domain/accounts/testing-accounts'
import { getStaffOrder } from '@/domain/orders/get-staff-order'
import { orderMark } from '@/domain/orders/order-mark'

const keptForm = z.object({
  values: z.record(z.string(), z.string()),
  errors: z.record(z.string(), z.string()),
})

/** The `cookie` header of a colleague with this role. */
export async function signedInAs(role: BuiltInRole): Promise<string> {
  const { userId } = await aColleague(role)
  return await sessionCookie((await aSession(userId)).token)
}

/** Posts a form of an order's page. Answers where it leads, and how the form came back. */
export async function postOrderForm(
  door: Handler,
  { id, form, cookie }: { id: string; form: string; cookie: string },
  fields: Record<string, string>,
) {
  const request = new NextRequest(`http://shop.test/admin/orders/${id}/${form}`, {
    method: 'POST',
    headers: { host: 'shop.test', cookie },
    body: new URLSearchParams(fields),
  })
  const response = await door(request, { params: Promise.resolve({ id }) })
  const sealed = /(?:^|; )form=([^;]+)/.exec(response.headers.getSetCookie().join('; '))?.[1]
  const bytes = sealed && inflateRawSync(Buffer.from(sealed, 'base64url')).toString('utf8')
  return {
    status: response.status,
    to: response.headers.get('location')?.replace(/[?&]form=.*/, ''),
    kept: bytes ? keptForm.parse(JSON.parse(bytes)) : undefined,
  }
}

/** What a page puts into the form when it is opened now. */
export async function opened(orderId: string): Promise<{ mark: string; onceKey: string }> {
  return { mark: orderMark(await getStaffOrder(db, orderId)), onceKey: newOnceKey() }
}
