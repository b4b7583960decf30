import { inflateRawSync } from 'node:zlib'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { sessionCookie } from '@/app/_http/testing-session'
import { ACCESS } from '@/app/access'
import { askDoor, type DoorRequest } from '@/app/testing-doors'
import { db } from '@/db/read'
import { addresses, identities, sessions } from '@/db/schema/accounts'
import { carts } from '@/db/schema/cart'
import { orders } from '@/db/schema/orders'
import { transact } from '@/db/transact'
import { aColleague, aCustomer, aSession } from '@/domain/accounts/testing-accounts'
import { aSoldOrder } from '@/domain/orders/testing-orders'
import { aShop, type MadeShop } from '@/domain/testing'
import { newId } from '@/lib/ids'

/**
 * Every door whose address names something that belongs to somebody, asked by its owner and by somebody else of the same kind, with a
 * request that is right in every other way.
 */

type Door = { name: string; access: string }

const HOME = {
  name: 'Ada Finch',
  line1: 'Quay 1',
  postalCode: '10178',
  city: 'Berlin',
  country: 'DE',
}
const CHANGED = { ...HOME, line1: 'Quay 2' }

/** What a right request says, where it has to say anything. */
const FIELDS: Record<string, Record<string, unknown>> = {
  'POST /account/addresses/[id]/content': Object.fromEntries(
    Object.entries(CHANGED).map(([field, value]) => [`address.${field}`, value]),
  ),
  'PATCH /api/v1/me/addresses/[id]': { address: CHANGED },
}

const doors: Door[] = Object.entries(ACCESS)
  .filter(([name, { isOwned }]) => isOwned && !name.startsWith('PAGE '))
  .map(([name, { access }]) => ({ name, access }))

let shop: MadeShop
beforeAll(async () => {
  shop = await aShop()
})

test('there are such doors', () => {
  expect(doors.length).toBeGreaterThan(10)
})

describe.each(doors)('$name', ({ name, access }) => {
  test('opens for its owner', async () => {
    const owner = await somebody(access)
    const response = await ask(name, owner.headers, await ownedBy(name, owner.userId))
    expect(await refusalOf(response)).toBeUndefined()
  })

  test('is not found by anybody else, who changes nothing', async () => {
    const owner = await somebody(access)
    const other = await somebody(access)
    const id = await ownedBy(name, owner.userId)
    const before = await belongings(owner.userId)
    const response = await ask(name, other.headers, id)
    expect(await refusalOf(response)).toBe('not found')
    expect(await belongings(owner.userId)).toEqual(before)
    expect((await belongings(other.userId)).carts).toEqual([])
  })
})

function ask(name: string, headers: DoorRequest['headers'], id: string): Promise<Response> {
  return askDoor(name, { headers, id, fields: FIELDS[name] })
}

async function somebody(access: string) {
  const { userId } = access === 'staff' ? await aColleague('author') : await aCustomer()
  const { token } = await aSession(userId)
  return { userId, headers: { cookie: await sessionCookie(token) } }
}

/** Makes what the address names, and answers with its id. */
async function ownedBy(name: string, userId: string): Promise<string> {
  if (name.includes('/sessions/')) return (await aSession(userId)).sessionId
  if (name.includes('/addresses/')) return await anAddress(userId)
  if (name.includes('/identities/')) return await anIdentity(userId)
  if (name.includes('/orders/')) return await anOrderOf(userId)
  throw new Error(`nothing here belongs to somebody: ${name}`)
}

async function anAddress(userId: string): Promise<string> {
  const id = newId('adr')
  await transact((tx) => tx.insert(addresses).values({ id, userId, address: HOME }))
  return id
}

async function anIdentity(userId: string): Promise<string> {
  const id = newId('idn')
  const issuer = 'https://id.example'
  await transact((tx) => tx.insert(identities).values({ id, userId, issuer, subject: id }))
  return id
}

async function anOrderOf(customerId: string): Promise<string> {
  const { order } = await aSoldOrder(shop)
  await transact((tx) => tx.update(orders).set({ customerId }).where(eq(orders.id, order.id)))
  return order.id
}

async function belongings(userId: string) {
  return {
    sessions: await db.select().from(sessions).where(eq(sessions.userId, userId)),
    addresses: await db.select().from(addresses).where(eq(addresses.userId, userId)),
    identities: await db.select().from(identities).where(eq(identities.userId, userId)),
    orders: await db.select().from(orders).where(eq(orders.customerId, userId)),
    carts: await db.select().from(carts).where(eq(carts.customerId, userId)),
  }
}

/** How a door said no: nothing where it did not. A refused form leads back with its id in the address. */
async function refusalOf(response: Response): Promise<string | undefined> {
  if (response.status === 404) return 'not found'
  if (response.status >= 400) return `${response.status} ${await response.text()}`
  const location = response.headers.get('location') ?? ''
  if (!/[?&]form=/.test(location)) return undefined
  return keptCode(response) === 'not_found' ? 'not found' : `sent back: ${keptCode(response)}`
}

function keptCode(response: Response): string {
  const cookie = response.headers.get('set-cookie') ?? ''
  const [, value = ''] = /\bform=([^;]*)/.exec(cookie) ?? []
  return JSON.parse(inflateRawSync(Buffer.from(value, 'base64url')).toString()).code
}
