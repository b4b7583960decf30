import { z } from 'zod'
import { form } from '@/app/_http/form'
import { departToLink } from '@/app/_http/identity-departure'
import { IDENTITIES_FORM } from '@/app/_http/identity-intent'
import { unlinkIdentity, unlinkIdentityInput } from '@/domain/accounts/unlink-identity'

/** The page of linked accounts, and what it looks like when something was done there. */
type Room = { room: string; done: string }

/** "Link …" */
export function linkDoor({ room, done }: Room) {
  return form({
    name: IDENTITIES_FORM,
    input: z.object({ provider: z.string() }),
    back: room,
    act: ({ provider }, visit) => departToLink(visit, { provider, to: done, back: room }),
  })
}

/** "Unlink" */
export function unlinkDoor({ room, done }: Room) {
  return form({
    name: IDENTITIES_FORM,
    input: z.object({ params: unlinkIdentityInput }),
    back: room,
    async write(tx, { params }, { actor }) {
      await unlinkIdentity(tx, actor, params)
      return { to: done }
    },
  })
}
