/**
 * A number as people and spreadsheets write it, as a plain decimal: `1,299.00`, `1.299,00`, `€ 12,50` and `1 299` become
 * `1299.00`, `1299.00`, `12.50` and `1299`. Where both signs occur the last one is the decimal sign; a single comma
 * before three digits groups thousands, as in English. Undefined when it is no number or could be two.
 */
export function readDecimal(text: string): string | undefined {
  const bare = text.replace(/^[\p{Sc}A-Z\s]+|[\p{Sc}A-Z\s]+$/gu, '').replace(/[\s'’]/g, '')
  if (!/^-?\d[\d.,]*$/.test(bare)) return undefined
  const mark = decimalMark(bare)
  const [whole = '', fraction, ...rest] = mark ? bare.split(mark) : [bare]
  if (rest.length > 0) return undefined
  const groups = whole.split(/[.,]/)
  const isGrouped = groups.length === 1 || groups.slice(1).every((group) => /^\d{3}$/.test(group))
  if (!isGrouped || (fraction !== undefined && !/^\d*$/.test(fraction))) return undefined
  return fraction ? `${groups.join('')}.${fraction}` : groups.join('')
}

function decimalMark(bare: string): '.' | ',' | undefined {
  const comma = bare.lastIndexOf(',')
  const point = bare.lastIndexOf('.')
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.'
  if (point >= 0) return bare.indexOf('.') === point ? '.' : undefined
  const isGrouping = /^-?\d{1,3}(,\d{3})+$/.test(bare)
  return comma >= 0 && !isGrouping ? ',' : undefined
}
