/** The values of numbered fields (`text.takeaways.0`) in their order, without the empty ones. */
export function numberedValues(fields: Readonly<Record<string, string>>, prefix: string): string[] {
  return Object.entries(fields)
    .filter(([name, value]) => name.startsWith(prefix) && value !== '')
    .toSorted(([a], [b]) => Number(a.slice(prefix.length)) - Number(b.slice(prefix.length)))
    .map(([, value]) => value)
}

/** Without script there are a few empty rows more; their numbers come after all others. */
export const SPARE_ROWS = [90, 91, 92] as const

/** The rows of numbered fields with a name (`menu.0.label`), each with its number and in their order; rows without anything are left out. */
export function numberedRows(
  fields: Readonly<Record<string, string>>,
  prefix: string,
): { number: number; row: Partial<Record<string, string>> }[] {
  const rows = new Map<number, Record<string, string>>()
  for (const [name, value] of Object.entries(fields)) {
    const [, number, field] = /^(\d+)\.(\w+)$/.exec(afterPrefix(name, prefix)) ?? []
    if (number === undefined || field === undefined) continue
    rows.set(Number(number), { ...rows.get(Number(number)), [field]: value })
  }
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .filter(([, { place: _, ...row }]) => Object.values(row).some((value) => value !== ''))
    .map(([number, row]) => ({ number, row }))
}

function afterPrefix(name: string, prefix: string): string {
  return name.startsWith(prefix) ? name.slice(prefix.length) : ''
}
