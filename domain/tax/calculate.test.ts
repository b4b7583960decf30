import { describe, expect, it } from 'vitest'
import { calculateTax, type TaxMode } from '@/domain/tax/calculate'

const vat = { name: 'VAT', ratePpm: 190_000 }
const reduced = { name: 'VAT', ratePpm: 70_000 }
const state = { name: 'State', ratePpm: 62_500 }
const city = { name: 'City', ratePpm: 45_000 }

function taxes(amounts: [number, ...{ name: string; ratePpm: number }[]][], mode: TaxMode) {
  const taxables = amounts.map(([amount, ...rates]) => ({ amount, rates }))
  return calculateTax(taxables, mode)
}

describe('calculateTax', () => {
  it('finds the tax contained in a German price', () => {
    const { rows } = taxes([[11_900, vat]], { pricesIncludeTax: true, rounding: 'line' })
    expect(rows).toEqual([
      {
        net: 10_000,
        tax: 1900,
        gross: 11_900,
        taxLines: [{ ...vat, base: 10_000, amount: 1900 }],
      },
    ])
  })

  it('adds several rates side by side, none taxing another', () => {
    const { rows } = taxes([[1999, state, city]], { pricesIncludeTax: false, rounding: 'line' })
    // 1999 × 6.25 % = 124.94, × 4.5 % = 89.96
    expect(rows[0]).toEqual({
      net: 1999,
      tax: 215,
      gross: 2214,
      taxLines: [
        { ...city, base: 1999, amount: 90 },
        { ...state, base: 1999, amount: 125 },
      ],
    })
  })

  it('rounds three times 0.665 to 2.01 per line, but 1.995 to 2.00 on the invoice', () => {
    const lines: [number, typeof vat][] = [
      [350, vat],
      [350, vat],
      [350, vat],
    ]
    const perLine = taxes(lines, { pricesIncludeTax: false, rounding: 'line' })
    const onInvoice = taxes(lines, { pricesIncludeTax: false, rounding: 'invoice' })
    expect(perLine.rows.map((row) => row.tax)).toEqual([67, 67, 67])
    expect(onInvoice.rows.map((row) => row.tax)).toEqual([67, 67, 66])
    expect(onInvoice.groups).toEqual([{ ...vat, base: 1050, amount: 200 }])
  })

  it('rounds each rate of an invoice on its own', () => {
    const { rows, groups } = taxes(
      [
        [333, vat],
        [333, reduced],
        [334, vat],
      ],
      { pricesIncludeTax: true, rounding: 'invoice' },
    )
    // 667 × 19 ÷ 119 = 106.496, 333 × 7 ÷ 107 = 21.8
    expect(groups).toEqual([
      { ...reduced, base: 333, amount: 22 },
      { ...vat, base: 667, amount: 106 },
    ])
    expect(rows.map((row) => row.tax)).toEqual([53, 22, 53])
  })

  it('takes equal taxes for equal rates', () => {
    const central = { name: 'CGST', ratePpm: 90_000 }
    const stateGst = { name: 'SGST', ratePpm: 90_000 }
    const { rows } = taxes([[105, central, stateGst]], { pricesIncludeTax: true, rounding: 'line' })
    expect(rows[0]?.taxLines.map((line) => line.amount)).toEqual([8, 8])
    expect(rows[0]?.net).toBe(89)
  })

  it('never takes more than a tiny price from one line', () => {
    const a = { name: 'A', ratePpm: 90_000 }
    const b = { name: 'B', ratePpm: 90_000 }
    const cents: [number, typeof a, typeof b][] = Array.from({ length: 14 }, () => [1, a, b])
    const { rows, groups } = taxes(cents, { pricesIncludeTax: true, rounding: 'invoice' })
    expect(groups.map((group) => group.amount)).toEqual([1, 1])
    expect(rows.map((row) => row.net)).toEqual([0, 0, ...Array.from({ length: 12 }, () => 1)])
  })

  it('stops at the price when rates that all round up would exceed it', () => {
    const rates = ['A', 'B', 'C'].map((name) => ({ name, ratePpm: 1_000_000 }))
    const mode: TaxMode = { pricesIncludeTax: true, rounding: 'line' }
    const { rows } = calculateTax([{ amount: 2, rates }], mode)
    expect(rows[0]).toMatchObject({ net: 0, tax: 2, gross: 2 })
    expect(rows[0]?.taxLines.map((line) => line.amount)).toEqual([1, 1, 0])
  })

  it('leaves untaxed what has no rate', () => {
    const { rows } = taxes([[500]], { pricesIncludeTax: true, rounding: 'invoice' })
    expect(rows).toEqual([{ net: 500, tax: 0, gross: 500, taxLines: [] }])
  })
})
