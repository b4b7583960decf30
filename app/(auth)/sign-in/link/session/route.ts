import { arrivalOf, wayOn } from '@/app/_http/arrival'
import { form } from '@/app/_http/form'
import { signInByLink, signInByLinkInput } from '@/domain/accounts/sign-in-by-link'
import { signInLinkPath } from '@/lib/paths'

/** Signs in with the link that was mailed. */
export const POST = form({
  name: 'sign-in-by-link',
  input: signInByLinkInput,
  back: (fields) => signInLinkPath(fields.get('token') ?? ''),
  async write(tx, { token, staySignedIn }, visit) {
    const arrival = arrivalOf(visit, staySignedIn === 'yes')
    const entered = await signInByLink(tx, visit.actor, { token, arrival })
    return { to: wayOn(entered, entered.to), session: entered.session }
  },
})
