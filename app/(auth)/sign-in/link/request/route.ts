import { z } from 'zod'
import { form } from '@/app/_http/form'
import { normaliseEmail } from '@/domain/accounts/normalise-email'
import { requestLink, requestLinkInput } from '@/domain/accounts/request-link'
import { linkRequestPath, linkSentPath } from '@/lib/paths'
import { safePath } from '@/lib/safe-path'

/** Asks for a link by which one signs in. */
export const POST = form({
  name: 'sign-in-link',
  input: requestLinkInput.extend({ to: z.string().optional() }),
  back: (fields) => linkRequestPath(safePath(fields.get('to'), '')),
  limitedBy: { rateClass: 'mail-account', keyOf: ({ email }) => normaliseEmail(email) },
  async write(tx, { email, to }, { actor }) {
    await requestLink(tx, actor, { purpose: 'sign-in', data: { email, to: safePath(to, '') } })
    return { to: linkSentPath() }
  },
})
