import { describe, expect, it } from 'vitest'
import { addressInput } from '@/domain/accounts/address'
import { listCountries } from '@/domain/accounts/countries'

const graz = {
  name: ' Ada Lovelace ',
  company: '',
  line1: 'Hauptplatz 1',
  postalCode: '8010',
  city: 'Graz',
  region: '',
  country: 'AT',
}

function wrong(change: Partial<Record<keyof typeof graz, string>>): string[] {
  const result = addressInput.safeParse({ ...graz, ...change })
  return result.success ? [] : result.error.issues.map((issue) => issue.path.join('.'))
}

describe('addressInput', () => {
  it('trims, and takes an empty field for none', () => {
    expect(addressInput.parse(graz)).toEqual({
      name: 'Ada Lovelace',
      line1: 'Hauptplatz 1',
      postalCode: '8010',
      city: 'Graz',
      country: 'AT',
      company: undefined,
      region: undefined,
    })
  })

  it.each([
    [{ postalCode: '801' }, ['postalCode']],
    [{ postalCode: '' }, ['postalCode']],
    [{ country: 'XX' }, ['country']],
    [{ country: 'at' }, ['country']],
    [{ name: '  ' }, ['name']],
    [{ city: 'Graz\n' }, []],
    [{ city: 'Gr\naz' }, ['city']],
    [{ line1: 'Haupt\u202eplatz' }, ['line1']],
    [{ line1: 'x'.repeat(121) }, ['line1']],
    [{ country: 'US', postalCode: '10001' }, ['region']],
    [{ country: 'US', postalCode: '10001', region: 'NY' }, []],
    [{ country: 'GB', postalCode: 'sw1a 1aa' }, []],
    [{ country: 'HK', postalCode: '' }, []],
  ])('%j is wrong in %j', (change, fields) => {
    expect(wrong(change)).toEqual(fields)
  })
})

describe('listCountries', () => {
  it('names every country in the language of the shop, sorted', () => {
    const english = listCountries('en-IE')
    expect(english.length).toBeGreaterThan(240)
    expect(english.find(({ code }) => code === 'DE')?.name).toBe('Germany')
    const german = listCountries('de').map(({ name }) => name)
    expect(german.indexOf('Ägypten')).toBeLessThan(german.indexOf('Albanien'))
  })
})
