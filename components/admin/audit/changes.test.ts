import { expect, test } from 'vitest'
import { changesIn, factsIn } from '@/components/admin/audit/changes'

test('tells what differs, money as money', () => {
  const data = {
    variantId: 'var_1',
    currency: 'EUR',
    before: { amount: 1800, compareAt: null, title: 'Same' },
    after: { amount: 1950, compareAt: 2200, title: 'Same' },
  }
  expect(changesIn(data, 'en-IE')).toEqual([
    { field: 'amount', before: '€18.00', after: '€19.50' },
    { field: 'compare at', before: '–', after: '€22.00' },
  ])
  expect(factsIn(data, 'en-IE')).toEqual([
    { field: 'variant id', value: 'var_1' },
    { field: 'currency', value: 'EUR' },
  ])
})

test.each([
  [{}, []],
  [
    { before: null, after: { status: 'active' } },
    [{ field: 'status', before: '–', after: 'active' }],
  ],
  [{ after: { scopes: ['a', 'b'] } }, [{ field: 'scopes', before: '–', after: 'a, b' }]],
  [
    { before: { isPersistent: true }, after: { isPersistent: false } },
    [{ field: 'is persistent', before: 'yes', after: 'no' }],
  ],
  [
    { before: { seo: { title: 'a' } }, after: { seo: { title: 'b' } } },
    [{ field: 'seo', before: '{"title":"a"}', after: '{"title":"b"}' }],
  ],
])('%j is told as %j', (data, changes) => {
  expect(changesIn(data, 'en-IE')).toEqual(changes)
})
