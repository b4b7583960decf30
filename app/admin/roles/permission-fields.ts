import { z } from 'zod'
import { createRoleInput } from '@/domain/accounts/create-role'
import { allPermissions, type Permission } from '@/domain/accounts/permissions'

/** One checkbox a right; the dots of a permission nest, as those of any field. */
export const permissionField = (permission: Permission): string => `may.${permission}`

const ticked = z.record(z.string(), z.record(z.string(), z.string())).default({})

/** The form of a role as a browser sends it, read into what the verbs take. */
export const roleForm = z
  .object({ name: z.string(), description: z.string().default(''), may: ticked })
  .transform(
    ({ may, ...words }): z.input<typeof createRoleInput> => ({
      ...words,
      permissions: allPermissions.filter((permission) => isTicked(may, permission)),
    }),
  )
  .pipe(createRoleInput)

function isTicked(may: z.infer<typeof ticked>, permission: Permission): boolean {
  const [noun = '', verb = ''] = permission.split('.')
  return may[noun]?.[verb] === 'yes'
}
