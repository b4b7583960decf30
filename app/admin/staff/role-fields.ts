import { z } from 'zod'

/** One checkbox a role; its id has no dot. */
export const roleField = (roleId: string): string => `role.${roleId}`

/** The ticked roles, as a browser sends them. */
export const tickedRoles = z
  .record(z.string().max(64), z.string())
  .default({})
  .transform((ticked) => Object.keys(ticked).filter((roleId) => ticked[roleId] === 'yes'))

export const withId = z.object({ id: z.string() })
