/** An amount in integer minor units (cents, fils, yen) of a three-letter ISO 4217 currency. */
export type Money = { amount: number; currency: string }

/** 100 %: rates are parts per million, so that 10.75 % (107500) is an integer too. */
export const WHOLE_PPM = 1_000_000

/**
 * Currencies whose minor unit is not a hundredth: ISO 4217, list one (2024-06-25).
 * Not asked of `Intl`: its digits come from CLDR, differ from ISO and change with ICU, and would change what a stored amount means.
 */
const MINOR_DIGITS = new Map<string, number>([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'
    .split(' ')
    .map((currency) => [currency, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((currency) => [currency, 3] as const),
  ...'CLF UYW'.split(' ').map((currency) => [currency, 4] as const),
])

const formats = new Map<string, Intl.NumberFormat>()

/** How many decimal places a currency's minor unit stands for: EUR 2, JPY 0, KWD 3. */
export function minorDigits(currency: string): number {
  return MINOR_DIGITS.get(currency) ?? 2
}

/** The sum of amounts, in the same minor units. */
export function sumOf(amounts: Iterable<number>): number {
  let sum = 0
  for (const amount of amounts) sum += amount
  return sum
}

/** `amount` × `ratePpm`, rounded half up to the minor unit; exact for every safe integer. */
export function applyPpm(amount: number, ratePpm: number): number {
  return multiplyDivide(amount, ratePpm, WHOLE_PPM)
}

/**
 * `amount` × `numerator` ÷ `denominator` in exact integer arithmetic, rounded once, half away from zero
 * (so a refund rounds like the sale it undoes). Takes integers; throws RangeError on anything else.
 */
export function multiplyDivide(amount: number, numerator: number, denominator: number): number {
  const product = BigInt(amount) * BigInt(numerator)
  const divisor = BigInt(denominator)
  if (divisor <= 0n) throw new RangeError('The denominator must be positive.')
  const magnitude = ((product < 0n ? -product : product) * 2n + divisor) / (divisor * 2n)
  return Number(product < 0n ? -magnitude : magnitude)
}

/** `amount` × `numerator` ÷ `denominator` in exact integer arithmetic, rounded down. Takes integers that are not negative. */
export function multiplyDivideDown(amount: number, numerator: number, denominator: number): number {
  if (amount < 0 || numerator < 0 || denominator <= 0) {
    throw new RangeError('Only what is not negative can be divided here.')
  }
  return Number((BigInt(amount) * BigInt(numerator)) / BigInt(denominator))
}

/**
 * Splits `total` in proportion to `weights` by the largest remainder: the shares are integers, sum to `total`
 * exactly, and none exceeds its weight as long as `total` does not exceed their sum. Equal remainders go to
 * the earlier share, so callers who must not depend on order sort first.
 * Throws RangeError on negative or fractional input, and when there is something to split but no weight.
 */
export function allocate(total: number, weights: readonly number[]): number[] {
  if (total < 0 || weights.some((weight) => weight < 0)) {
    throw new RangeError('Only what is not negative can be allocated.')
  }
  if (total === 0) return weights.map(() => 0)
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
  if (whole === 0n) throw new RangeError('There is no weight to allocate by.')

  const shares = weights.map((weight, index) => {
    const product = BigInt(total) * BigInt(weight)
    return { index, amount: Number(product / whole), remainder: product % whole }
  })
  const missing = total - sumOf(shares.map((share) => share.amount))
  const neediest = shares.toSorted((a, b) => compare(b.remainder, a.remainder) || a.index - b.index)
  for (const share of neediest.slice(0, missing)) share.amount += 1
  return shares.map((share) => share.amount)
}

/** For people: `formatMoney({ amount: 4800, currency: 'EUR' }, 'en')` is `€48.00`. */
export function formatMoney(money: Money, locale: string): string {
  const decimal = toDecimal(money)
  // As text, because an amount near 2^53 divided into a float would lose its cents.
  return formatFor(locale, money.currency).format(isNumeric(decimal) ? decimal : Number(decimal))
}

/** For machines: a plain decimal (`48.00`, `-0.05`, `1200` for JPY), as schema.org and CSV want it. */
export function toDecimal({ amount, currency }: Money): string {
  const digits = minorDigits(currency)
  const text = String(Math.abs(amount)).padStart(digits + 1, '0')
  const sign = amount < 0 ? '-' : ''
  if (digits === 0) return `${sign}${text}`
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/**
 * Reads a decimal written with a point (`12`, `12.5`, `12.50`) as minor units of the currency, without a float
 * in between. Undefined for anything else: signs, grouping, more decimal places than the currency has (zeros
 * aside), or more than can be counted exactly.
 */
export function parseAmount(text: string, currency: string): number | undefined {
  const parts = /^(\d+)(?:\.(\d+))?$/.exec(text.trim())
  if (!parts) return undefined
  const digits = minorDigits(currency)
  const fraction = (parts[2] ?? '').replace(/0+$/, '')
  if (fraction.length > digits) return undefined
  const amount = Number(`${parts[1]}${fraction.padEnd(digits, '0')}`)
  return Number.isSafeInteger(amount) ? amount : undefined
}

function compare(a: bigint, b: bigint): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function formatFor(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`
  const known = formats.get(key)
  if (known) return known
  const digits = minorDigits(currency)
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  formats.set(key, format)
  return format
}

function isNumeric(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text)
}
