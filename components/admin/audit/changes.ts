import { formatMoney } from '@/lib/money'

export type Change = { field: string; before: string; after: string }
export type Fact = { field: string; value: string }

/** Names of amounts in minor units, wherever an event also names its currency. */
const AMOUNT = /amount|compareAt|price|total/i

type Data = Readonly<Record<string, unknown>>

/** What an event has changed, field by field, as people read it. */
export function changesIn(data: Data, locale: string): Change[] {
  const before = asRecord(data.before)
  const after = asRecord(data.after)
  const fields = new Set([...Object.keys(before), ...Object.keys(after)])
  const words = wordsFor(data, locale)
  return [...fields]
    .map((field) => ({
      field: fieldWords(field),
      before: words(field, before[field]),
      after: words(field, after[field]),
    }))
    .filter((change) => change.before !== change.after)
}

/** What else an event tells. */
export function factsIn(data: Data, locale: string): Fact[] {
  const { before, after, ...rest } = data
  const words = wordsFor(data, locale)
  return Object.entries(rest).map(([field, value]) => ({
    field: fieldWords(field),
    value: words(field, value),
  }))
}

function wordsFor({ currency }: Data, locale: string) {
  return (field: string, value: unknown): string => {
    if (value === undefined || value === null || value === '') return '–'
    if (typeof value === 'boolean') return value ? 'yes' : 'no'
    if (typeof value === 'number' && typeof currency === 'string' && AMOUNT.test(field)) {
      return formatMoney({ amount: value, currency }, locale)
    }
    if (Array.isArray(value) && value.every((one) => typeof one === 'string')) {
      return value.length > 0 ? value.join(', ') : '–'
    }
    return typeof value === 'object' ? JSON.stringify(value) : String(value)
  }
}

/** `compareAt` as "compare at". */
function fieldWords(field: string): string {
  return field
    .replaceAll(/[._-]/g, ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
