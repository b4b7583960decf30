import { expect, test } from 'vitest'
import { searchEverything } from '@/app/admin/search/nouns'
import { db } from '@/db/read'
import { BUILT_IN_ROLES, type BuiltInRole } from '@/domain/accounts/permissions'
import { aColleague, aCustomer } from '@/domain/accounts/testing-accounts'
import { aClerk, aProduct } from '@/domain/testing'

async function found(text: string, role: BuiltInRole): Promise<Record<string, string[]>> {
  const actor = aClerk(...BUILT_IN_ROLES[role])
  const groups = await searchEverything(db, { actor, text, limit: 5 })
  return Object.fromEntries(
    groups.map((group) => [group.label, group.found.map(({ title }) => title)]),
  )
}

test('goods, people and rooms are found by a piece of what they are called', async () => {
  const { sku } = await aProduct({ title: 'Heron ledger', isPublished: false })
  await aColleague('author', 'wren@example.org')
  await aCustomer('robin@example.org')
  expect(await found('heron', 'owner')).toEqual({ Products: ['Heron ledger'] })
  expect(await found(sku, 'owner')).toEqual({ Products: ['Heron ledger'] })
  expect(await found('WREN@', 'owner')).toEqual({ Colleagues: ['Kit Foxglove'] })
  expect(await found('robin@', 'owner')).toEqual({ Customers: ['Ada Finch'] })
  expect(await found('audit', 'owner')).toEqual({ Rooms: ['Audit log'] })
  expect(await found('  ', 'owner')).toEqual({})
})

test('nobody finds what they may not see', async () => {
  await aProduct({ title: 'Egret ledger' })
  await aCustomer('egret@example.org')
  await aColleague('author', 'egret-too@example.org')
  expect(Object.keys(await found('egret', 'author'))).toEqual([])
  expect(Object.keys(await found('egret', 'catalogue'))).toEqual(['Products'])
  expect(Object.keys(await found('egret', 'orders'))).toEqual(['Products', 'Customers'])
  expect(await found('audit', 'orders')).toEqual({})
})
