import { z } from 'zod'
import { form } from '@/app/_http/form'
import { departToLink } from '@/app/_http/identity-departure'
import { IDENTITIES_FORM } from '@/app/_http/identity-return'
import { identitiesPath } from '@/lib/paths'

/** "Link …" */
export const POST = form({
  name: IDENTITIES_FORM,
  input: z.object({ provider: z.string() }),
  back: identitiesPath(),
  act: ({ provider }, visit) => departToLink(visit, provider),
})
