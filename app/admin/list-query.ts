import { z } from 'zod'

/** A piece of a list's address; what makes no sense there is as good as absent. */
export const listWord = z.string().trim().max(200).catch('')

/** One of these, or nothing. */
export function listChoice<const Values extends readonly string[]>(values: Values) {
  return z.enum(values).optional().catch(undefined)
}

/** What a parameter of an address says: the last word where it stands there twice, nothing where it is empty. */
export function oneOf(value: string | string[] | undefined): string | undefined {
  const text = Array.isArray(value) ? value.at(-1) : value
  return text || undefined
}
