import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { listAddresses } from '@/domain/accounts/list-addresses'
import { makeDefaultAddress } from '@/domain/accounts/make-default-address'
import { removeAddress } from '@/domain/accounts/remove-address'
import { type SaveAddressInput, saveAddress } from '@/domain/accounts/save-address'
import { aColleague, aCustomer } from '@/domain/accounts/testing-accounts'
import type { Customer } from '@/domain/accounts/whose-account'

const BERLIN = {
  name: 'Ada Lovelace',
  line1: 'Sophienstraße 12',
  postalCode: '10178',
  city: 'Berlin',
  country: 'DE',
}
const GRAZ = { ...BERLIN, line1: 'Sporgasse 3', postalCode: '8010', city: 'Graz', country: 'AT' }

let ada: Customer
let kit: Customer

beforeEach(async () => {
  ada = { kind: 'customer', userId: (await aCustomer()).userId }
  kit = { kind: 'customer', userId: (await aCustomer()).userId }
})

async function save(actor: Customer, input: Partial<SaveAddressInput> = {}): Promise<string> {
  const address = { address: BERLIN, isDefault: false, ...input }
  return (await transact((tx) => saveAddress(tx, actor, address))).addressId
}

async function book(actor: Customer): Promise<string[]> {
  const saved = await listAddresses(db, actor.userId)
  return saved.map(({ address, isDefault }) => `${address.city}${isDefault ? ' *' : ''}`)
}

describe('an address book', () => {
  it('makes the first address the default, however many are written at once', async () => {
    await Promise.all([save(ada), save(ada), save(ada)])
    expect(await book(ada)).toEqual(['Berlin *', 'Berlin', 'Berlin'])
  })

  it('has one default, which another can become', async () => {
    const berlin = await save(ada)
    await save(ada, { address: GRAZ, isDefault: true })
    expect(await book(ada)).toEqual(['Graz *', 'Berlin'])
    await transact((tx) => makeDefaultAddress(tx, ada, { addressId: berlin }))
    expect(await book(ada)).toEqual(['Berlin *', 'Graz'])
  })

  it('changes an address in its place', async () => {
    const addressId = await save(ada)
    expect(await save(ada, { addressId, address: GRAZ })).toBe(addressId)
    expect(await book(ada)).toEqual(['Graz *'])
  })

  it('passes the default on when it is removed', async () => {
    const berlin = await save(ada)
    await save(ada, { address: GRAZ })
    await transact((tx) => removeAddress(tx, ada, { addressId: berlin }))
    expect(await book(ada)).toEqual(['Graz *'])
    const again = transact((tx) => removeAddress(tx, ada, { addressId: berlin }))
    await expect(again).rejects.toThrow('not_found')
  })

  it('is nobody else’s', async () => {
    const addressId = await save(ada)
    await expect(save(kit, { addressId, address: GRAZ })).rejects.toThrow('not_found')
    for (const verb of [removeAddress, makeDefaultAddress]) {
      await expect(transact((tx) => verb(tx, kit, { addressId }))).rejects.toThrow('not_found')
    }
    expect(await book(ada)).toEqual(['Berlin *'])
    expect(await book(kit)).toEqual([])
  })

  it('is for customers', async () => {
    const input = { address: BERLIN, isDefault: false }
    await expect(transact((tx) => saveAddress(tx, GUEST, input))).rejects.toThrow(
      'sign_in_required',
    )
    const { userId } = await aColleague('owner')
    const staff = { kind: 'staff', userId, permissions: [] } as const
    await expect(transact((tx) => saveAddress(tx, staff, input))).rejects.toThrow('forbidden')
  })

  it('is full some day', async () => {
    for (let count = 0; count < 50; count += 1) await save(ada)
    await expect(save(ada)).rejects.toThrow('address_book_full')
  })
})
