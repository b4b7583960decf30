import { describe, expect, it } from 'vitest'
import { resolveTaxRates, resolveTaxZone } from '@/domain/tax/resolve'

const germany = { id: 'de', countries: ['DE'], regions: null, isDefault: true }
const spain = { id: 'es', countries: ['ES'], regions: null, isDefault: false }
const canaries = { id: 'ic', countries: ['ES'], regions: ['ES-GC', 'ES-TF'], isDefault: false }
const newYork = { id: 'ny', countries: ['US'], regions: ['US-NY'], isDefault: false }
const zones = [newYork, canaries, spain, germany]

describe('resolveTaxZone', () => {
  it.each([
    ['the country', { country: 'es' }, spain],
    ['the region before its country', { country: 'ES', region: 'TF' }, canaries],
    ['the region by its full code', { country: 'ES', region: 'es-gc' }, canaries],
    ['the country of an unknown region', { country: 'ES', region: 'Madrid' }, spain],
    ['the default outside the only named region', { country: 'US', region: 'CA' }, germany],
    ['the default for any other country', { country: 'JP' }, germany],
  ])('finds %s', (_, destination, expected) => {
    expect(resolveTaxZone(zones, destination)).toBe(expected)
    expect(resolveTaxZone(zones.toReversed(), destination)).toBe(expected)
  })

  it('finds none without a default', () => {
    expect(resolveTaxZone([spain], { country: 'JP' })).toBeUndefined()
  })
})

describe('resolveTaxRates', () => {
  const rate = { taxClassId: 'standard', name: 'VAT', ratePpm: 190_000, appliesToShipping: true }

  it('gives the rates of the one zone', () => {
    const rates = [
      { ...rate, zoneId: 'de' },
      { ...rate, zoneId: 'es', ratePpm: 210_000 },
    ]
    expect(resolveTaxRates(zones, rates, { country: 'DE' })).toEqual([rate])
  })

  it('gives none where nothing is taxed', () => {
    expect(resolveTaxRates([spain], [{ ...rate, zoneId: 'es' }], { country: 'JP' })).toEqual([])
  })
})
