import { z } from 'zod'
import { form } from '@/app/_http/form'
import { departToLink } from '@/app/_http/identity-departure'
import { IDENTITIES_FORM } from '@/app/_http/identity-intent'
import { unlinkIdentity, unlinkIdentityInput } from '@/domain/accounts/unlink-identity'

/** "Link …", on the page at `room`: of the account, or of a colleague. */
export function linkDoor(room: string) {
  return form({
    name: IDENTITIES_FORM,
    input: z.object({ provider: z.string() }),
    back: room,
    act: ({ provider }, visit) => departToLink(visit, { provider, room }),
  })
}

/** "Unlink", there. */
export function unlinkDoor(room: string) {
  return form({
    name: IDENTITIES_FORM,
    input: z.object({ params: unlinkIdentityInput }),
    back: room,
    write: async (tx, { params }, { actor }) => {
      await unlinkIdentity(tx, actor, params)
      return { to: room }
    },
  })
}
