import { allocate, multiplyDivide, sumOf, WHOLE_PPM } from '@/lib/money'

/** One rate as it applies at the destination: `{ name: 'VAT', ratePpm: 190000 }` is 19 %. */
export type AppliedRate = { name: string; ratePpm: number }

/** Something sold, after its discounts. `amount` contains the tax or not, as the shop's prices do. */
export type Taxable = { amount: number; rates: readonly AppliedRate[] }

export type TaxMode = {
  pricesIncludeTax: boolean
  /** `line`: rounded for every line and rate. `invoice`: rounded once per rate, then spread over the lines. */
  rounding: 'line' | 'invoice'
}

export type TaxLine = { name: string; ratePpm: number; base: number; amount: number }
export type Taxed = { net: number; tax: number; gross: number; taxLines: TaxLine[] }

/** What was rounded as one: `base` is gross where prices include tax, else net. */
export type TaxGroup = { name: string; ratePpm: number; base: number; amount: number }

type Row = { amount: number; untaxed: number; taxes: (AppliedRate & { amount: number })[] }
type Group = { rate: AppliedRate; divisor: number; rows: Row[] }

/**
 * The tax of every row, in the order given; minor units of one currency.
 *
 * Promises: net + tax = gross on every row; nothing is negative; in invoice mode the rows of a rate sum to that
 * rate's total rounded once (half up). Several rates on a row stand side by side: none is a tax on another.
 *
 * An included tax is found as gross × rate ÷ (1 + all rates of the row), for each rate on its own, so that
 * equal rates give equal taxes (India's CGST and SGST must be).
 *
 * Rounding the total of each rate is what EN 16931 (BR-CO-17: VAT = base × rate, rounded to two decimals) asks of an
 * electronic invoice; rounding per line is what most tills and US tax engines do. Equal remainders go to the earlier row.
 */
export function calculateTax(
  taxables: readonly Taxable[],
  mode: TaxMode,
): { rows: Taxed[]; groups: TaxGroup[] } {
  const rows = taxables.map(({ amount }): Row => ({ amount, untaxed: amount, taxes: [] }))
  const groups = groupByRate(taxables, rows, mode).map((group) => taxGroup(group, mode))
  return { rows: rows.map((row) => taxedRow(row, mode)), groups }
}

function groupByRate(taxables: readonly Taxable[], rows: readonly Row[], mode: TaxMode): Group[] {
  const groups = new Map<string, Group>()
  for (const [index, row] of rows.entries()) {
    const rates = taxables[index]?.rates ?? []
    const combined = sumOf(rates.map((rate) => rate.ratePpm))
    const divisor = mode.pricesIncludeTax ? WHOLE_PPM + combined : WHOLE_PPM
    for (const rate of rates) {
      const together = mode.rounding === 'invoice' ? '' : index
      const key = JSON.stringify([rate.name, rate.ratePpm, divisor, together])
      const group = groups.get(key) ?? { rate, divisor, rows: [] }
      group.rows.push(row)
      groups.set(key, group)
    }
  }
  return [...groups.values()].sort((a, b) => compareRates(a.rate, b.rate))
}

function compareRates(a: AppliedRate, b: AppliedRate): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return a.ratePpm - b.ratePpm
}

/**
 * Rounds the tax of a group and spreads it over its rows. An included tax is spread over what the rates before it
 * have left of each price: otherwise two rates that both round up could take more than a price of one cent.
 */
function taxGroup({ rate, divisor, rows }: Group, mode: TaxMode): TaxGroup {
  const base = sumOf(rows.map((row) => row.amount))
  const weights = rows.map((row) => (mode.pricesIncludeTax ? row.untaxed : row.amount))
  const rounded = multiplyDivide(base, rate.ratePpm, divisor)
  const amount = mode.pricesIncludeTax ? Math.min(rounded, sumOf(weights)) : rounded
  const shares = allocate(amount, weights)
  for (const [index, row] of rows.entries()) {
    const share = shares[index] ?? 0
    row.untaxed -= share
    row.taxes.push({ name: rate.name, ratePpm: rate.ratePpm, amount: share })
  }
  return { name: rate.name, ratePpm: rate.ratePpm, base, amount }
}

function taxedRow({ amount, taxes }: Row, mode: TaxMode): Taxed {
  const tax = sumOf(taxes.map((line) => line.amount))
  const net = mode.pricesIncludeTax ? amount - tax : amount
  const taxLines = taxes.map(({ name, ratePpm, amount }) => ({ name, ratePpm, base: net, amount }))
  return { net, tax, gross: net + tax, taxLines }
}
