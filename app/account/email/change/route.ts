import { form } from '@/app/_http/form'
import { freshProof } from '@/app/_http/fresh-proof'
import { assertWithinLimit } from '@/app/_http/rate-limit'
import { doneAt } from '@/app/account/done-words'
import { requestEmailChange, requestEmailChangeInput } from '@/domain/accounts/request-email-change'
import { accountPath } from '@/lib/paths'

export const POST = form({
  name: 'own-email',
  input: requestEmailChangeInput,
  back: accountPath('email'),
  fieldOf: { password_wrong: 'currentPassword', email_unchanged: 'email' },
  async prepare({ email, currentPassword }, visit) {
    const person = await freshProof(visit, currentPassword)
    // Each asks us to write to an address that somebody typed.
    await assertWithinLimit('mail-account', person.userId)
    return { person, email }
  },
  async finish(tx, { person, email }) {
    await requestEmailChange(tx, person, { email })
    return { to: doneAt(accountPath('email'), 'email-asked') }
  },
})
