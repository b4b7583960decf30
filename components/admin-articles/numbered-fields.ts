/** The values of numbered fields (`text.takeaways.0`) in their order, without the empty ones. */
export function numberedValues(fields: Readonly<Record<string, string>>, prefix: string): string[] {
  return Object.entries(fields)
    .filter(([name, value]) => name.startsWith(prefix) && value !== '')
    .toSorted(([a], [b]) => Number(a.slice(prefix.length)) - Number(b.slice(prefix.length)))
    .map(([, value]) => value)
}

/** Without script there are a few empty rows more; their numbers come after all others. */
export const SPARE_ROWS = [90, 91, 92] as const
