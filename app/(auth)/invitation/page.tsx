import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { readAfterWrite } from '@/app/_http/read-after-write'
import { currentShop } from '@/app/_shop/current-shop'
import { AuthPage } from '@/components/auth/auth-page'
import { DeadLink } from '@/components/auth/dead-link'
import { JoiningForm } from '@/components/staff/joining-form'
import { findInvitation } from '@/domain/accounts/invitation'
import { invitationFormPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Your invitation' }

export default async function InvitationPage({ searchParams }: { searchParams: PageSearch }) {
  const search = await searchParams
  const token = typeof search.token === 'string' ? search.token : ''
  const invitation = await readAfterWrite((reader) => findInvitation(reader, token))
  if (!invitation) {
    return (
      <DeadLink>
        <p>Please ask whoever invited you for a new one.</p>
      </DeadLink>
    )
  }
  const { name } = await currentShop()
  const { email, invitedBy, roles } = invitation
  return (
    <AuthPage
      title={`Work with us at ${name}`}
      lead={
        <>
          {invitedBy ? `${invitedBy} has invited you` : 'You are invited'} as{' '}
          {roles.map((role) => role.name).join(', ')}. You will sign in with{' '}
          <strong className="font-medium wrap-anywhere text-ink">{email}</strong>.
        </>
      }
    >
      <JoiningForm
        action={invitationFormPath()}
        token={token}
        email={email}
        isEmailFixed
        submitLabel="Accept the invitation"
        state={await findKeptForm('invitation', search)}
      />
    </AuthPage>
  )
}
