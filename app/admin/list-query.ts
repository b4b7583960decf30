import { z } from 'zod'

/** A piece of a list's address; what makes no sense there is as good as absent. */
export const listWord = z.string().trim().max(200).catch('')

/** One of these, or nothing. */
export function listChoice<const Values extends readonly string[]>(values: Values) {
  return z.enum(values).optional().catch(undefined)
}
