import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { readAfterWrite } from '@/app/_http/read-after-write'
import { AuthPage } from '@/components/auth/auth-page'
import { DeadLink } from '@/components/auth/dead-link'
import { NewPasswordForm } from '@/components/auth/new-password-form'
import { ButtonLink } from '@/components/ui/button'
import { findLinkOwner } from '@/domain/accounts/find-link-owner'
import { resetPasswordPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Choose a new password' }

export default async function NewPasswordPage({ searchParams }: { searchParams: PageSearch }) {
  const search = await searchParams
  const token = typeof search.token === 'string' ? search.token : ''
  const owner = await readAfterWrite((reader) => findLinkOwner(reader, 'reset-password', token))
  if (!owner) {
    return (
      <DeadLink>
        <ButtonLink look="primary" size="large" isWide href={resetPasswordPath()}>
          Ask for a new link
        </ButtonLink>
      </DeadLink>
    )
  }
  return (
    <AuthPage
      title="Choose a new password"
      lead={
        <>
          For <strong className="font-medium wrap-anywhere text-ink">{owner.email}</strong>.
          Wherever else you are signed in, you will be signed out.
        </>
      }
    >
      <NewPasswordForm
        token={token}
        email={owner.email}
        state={await findKeptForm('new-password', search)}
      />
    </AuthPage>
  )
}
