import { z } from 'zod'
import { form } from '@/app/_http/form'
import { IDENTITIES_FORM } from '@/app/_http/identity-return'
import { unlinkIdentity, unlinkIdentityInput } from '@/domain/accounts/unlink-identity'
import { identitiesPath } from '@/lib/paths'

/** "Unlink" */
export const POST = form({
  name: IDENTITIES_FORM,
  input: z.object({ params: unlinkIdentityInput }),
  back: identitiesPath(),
  write: async (tx, { params }, { actor }) => {
    await unlinkIdentity(tx, actor, params)
    return { to: identitiesPath() }
  },
})
