import { describe, expect, test } from 'vitest'
import { accessRule, assertMayEnter } from '@/app/_http/enter'
import { ACCESS } from '@/app/access'
import type { Actor } from '@/domain/accounts/actor'

describe('the rule of a request', () => {
  test('is that of the address with the fewest open segments', () => {
    expect(accessRule('GET', '/api/v1/products/x')).toBe(ACCESS['GET /api/v1/products/[slug]'])
    expect(accessRule('GET', '/api/v1/nothing/here')).toBe(ACCESS['GET /api/v1/[...path]'])
    expect(accessRule('HEAD', '/api/v1/me/cart')).toBe(ACCESS['GET /api/v1/me/cart'])
  })

  test('must exist', () => {
    expect(() => accessRule('POST', '/nowhere')).toThrow('is not in app/_access')
    expect(() => accessRule('DELETE', '/cart/lines')).toThrow('is not in app/_access')
  })
})

describe('who may enter', () => {
  const guest: Actor = { kind: 'guest' }
  const customer: Actor = { kind: 'customer', userId: 'usr_a' }
  const clerk: Actor = { kind: 'staff', userId: 'usr_b', permissions: ['orders.read'] }
  const key: Actor = { kind: 'api_key', keyId: 'key_a', permissions: ['orders.read'] }

  test.each([
    ['personal', guest, undefined],
    ['signed-in', guest, 'sign_in_required'],
    ['signed-in', customer, undefined],
    ['signed-in', clerk, undefined],
    ['signed-in', key, 'forbidden'],
    ['customer', customer, undefined],
    ['customer', clerk, 'forbidden'],
    ['staff', customer, 'not_found'],
    ['staff', clerk, undefined],
    ['staff', key, 'forbidden'],
    ['orders.read', guest, 'sign_in_required'],
    ['orders.read', customer, 'not_found'],
    ['orders.read', clerk, undefined],
    ['orders.read', key, undefined],
    ['orders.refund', clerk, 'forbidden'],
    ['orders.refund', key, 'forbidden'],
    ['half', customer, 'sign_in_required'],
  ] as const)('%s asked by %o: %s', (access, actor, code) => {
    const enter = () => assertMayEnter({ access }, { actor })
    if (code) expect(enter).toThrow(code)
    else expect(enter).not.toThrow()
  })
})
