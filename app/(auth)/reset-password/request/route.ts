import { form } from '@/app/_http/form'
import { normaliseEmail } from '@/domain/accounts/normalise-email'
import { requestLink, requestLinkInput } from '@/domain/accounts/request-link'
import { resetPasswordPath, resetSentPath } from '@/lib/paths'

/** Asks for a link by which one chooses a new password. */
export const POST = form({
  name: 'reset-password',
  input: requestLinkInput,
  back: resetPasswordPath(),
  limitedBy: { rateClass: 'mail-account', keyOf: ({ email }) => normaliseEmail(email) },
  async write(tx, { email }, { actor }) {
    await requestLink(tx, actor, { purpose: 'reset-password', data: { email } })
    return { to: resetSentPath() }
  },
})
