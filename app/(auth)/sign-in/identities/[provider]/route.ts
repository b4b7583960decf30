import { z } from 'zod'
import { form } from '@/app/_http/form'
import { departToSignIn } from '@/app/_http/identity-departure'
import { IDENTITIES_FORM } from '@/app/_http/identity-intent'
import { signInPath } from '@/lib/paths'
import { safePath } from '@/lib/safe-path'

/** "Continue with …" */
export const POST = form({
  name: IDENTITIES_FORM,
  input: z.object({ params: z.object({ provider: z.string() }), to: z.string().optional() }),
  back: (fields) => signInPath(safePath(fields.get('to'), '')),
  act: ({ params, to }, visit) => departToSignIn(visit, params.provider, to),
})
