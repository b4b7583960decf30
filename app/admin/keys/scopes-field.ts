import { z } from 'zod'
import { KEY_SCOPES } from '@/domain/accounts/api-key-scopes'
import { createApiKeyInput } from '@/domain/accounts/create-api-key'
import type { Permission } from '@/domain/accounts/permissions'

/** One checkbox each; the dots of a permission nest, as those of any field. */
export const scopeField = (scope: Permission): string => `may.${scope}`

const ticked = z.record(z.string(), z.record(z.string(), z.string())).default({})

/** How long keys can be asked to live, in days; 0 is until they are revoked. */
export const VALIDITIES = [30, 90, 365, 0] as const

/** The form as a browser sends it, read into what the verb takes. */
export const keyForm = z
  .object({
    name: z.string(),
    may: ticked,
    validDays: z.coerce.number().pipe(z.literal(VALIDITIES)),
  })
  .transform(
    ({ name, may, validDays }): z.input<typeof createApiKeyInput> => ({
      name,
      scopes: KEY_SCOPES.filter((scope) => isTicked(may, scope)),
      validDays: validDays === 0 ? null : validDays,
    }),
  )
  .pipe(createApiKeyInput)

function isTicked(may: z.infer<typeof ticked>, scope: Permission): boolean {
  const [noun = '', verb = ''] = scope.split('.')
  return may[noun]?.[verb] === 'yes'
}
