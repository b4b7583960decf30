import { describe, expect, it } from 'vitest'
import { findOverlap } from '@/domain/shipping/overlap'
import { parcelOf, rateFor, type ShippingRate } from '@/domain/shipping/rate-for'
import { resolveShippingZone } from '@/domain/shipping/resolve-zone'

const flat: ShippingRate = {
  kind: 'flat',
  minValue: 0,
  maxValue: null,
  currency: 'EUR',
  amount: 490,
}
const upTo1kg: ShippingRate = { ...flat, kind: 'by_weight', maxValue: 1000, amount: 390 }
const from1kg: ShippingRate = { ...upTo1kg, minValue: 1000, maxValue: null, amount: 690 }
const under50: ShippingRate = { ...flat, kind: 'by_price', maxValue: 5000, amount: 490 }
const from50: ShippingRate = { ...under50, minValue: 5000, maxValue: null, amount: 0 }

function parcel(weightGrams: number, amount: number, currency = 'EUR') {
  return { weightGrams, subtotal: { amount, currency } }
}

describe('rateFor', () => {
  it.each([
    ['a flat rate whatever is sent', [flat], parcel(9999, 1), 490],
    ['the lower weight range just below its end', [upTo1kg, from1kg], parcel(999, 1), 390],
    ['the upper weight range from its first gram', [upTo1kg, from1kg], parcel(1000, 1), 690],
    ['the lower price range just below its end', [under50, from50], parcel(1, 4999), 490],
    ['nothing from the free limit on', [under50, from50], parcel(1, 5000), 0],
    ['null beyond the last range', [upTo1kg], parcel(1000, 1), null],
    ['null in another currency', [flat], parcel(1, 1, 'USD'), null],
    ['null without rates', [], parcel(1, 1), null],
  ])('answers %s', (_, rates, sent, expected) => {
    expect(rateFor(rates, sent)).toBe(expected)
  })
})

describe('parcelOf', () => {
  it('weighs only what travels and values everything', () => {
    const notebook = { quantity: 2, unitAmount: 1500, weightGrams: 300, requiresShipping: true }
    const zine = { quantity: 1, unitAmount: 500, weightGrams: 0, requiresShipping: false }
    expect(parcelOf([notebook, zine], 'EUR')).toEqual(parcel(600, 3500))
  })
})

describe('findOverlap', () => {
  it.each([
    ['adjoining ranges', [upTo1kg, from1kg]],
    ['the same range in two currencies', [flat, { ...flat, currency: 'USD' }]],
    ['a single rate', [flat]],
  ])('accepts %s', (_, rates) => {
    expect(findOverlap(rates)).toBeUndefined()
  })

  it.each([
    ['ranges sharing one gram', upTo1kg, { ...from1kg, minValue: 999 }],
    ['a range within another', { ...upTo1kg, minValue: 10, maxValue: 20 }, upTo1kg],
    ['two open ranges', from1kg, { ...from1kg, minValue: 2000 }],
    ['two flat rates', flat, { ...flat, amount: 1 }],
    ['weight mixed with price', upTo1kg, from50],
    ['flat mixed with weight', flat, from1kg],
  ])('names %s', (_, a, b) => {
    expect(findOverlap([a, b])).toEqual([a, b])
    expect(findOverlap([b, a])).toEqual([b, a])
  })
})

describe('resolveShippingZone', () => {
  const home = { id: 'a', countries: ['DE'], isRestOfWorld: false, position: 1 }
  const europe = { id: 'b', countries: ['DE', 'FR'], isRestOfWorld: false, position: 2 }
  const world = { id: 'c', countries: [], isRestOfWorld: true, position: 0 }

  it.each([
    ['the first zone that names the country', [world, europe, home], 'de', home],
    ['another zone that names it', [world, europe, home], 'FR', europe],
    ['the rest of the world otherwise', [world, europe], 'JP', world],
    ['none where the shop does not ship', [home, europe], 'JP', undefined],
  ])('finds %s', (_, zones, country, expected) => {
    expect(resolveShippingZone(zones, country)).toEqual(expected)
  })
})
