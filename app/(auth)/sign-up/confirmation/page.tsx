import type { Metadata } from 'next'
import { currentBrowserMark } from '@/app/_http/browser-mark'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { readAfterWrite } from '@/app/_http/read-after-write'
import { AsideLink } from '@/components/auth/aside-link'
import { AuthPage } from '@/components/auth/auth-page'
import { ConfirmForm } from '@/components/auth/confirm-form'
import { DeadLink } from '@/components/auth/dead-link'
import { ButtonLink } from '@/components/ui/button'
import { findSignUp } from '@/domain/accounts/find-sign-up'
import { signInPath, signUpPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Confirm your address' }

export default async function ConfirmationPage({ searchParams }: { searchParams: PageSearch }) {
  const search = await searchParams
  const token = typeof search.token === 'string' ? search.token : ''
  const signUp = await readAfterWrite((reader) => findSignUp(reader, token))
  if (!signUp) {
    return (
      <DeadLink aside={<AsideLink href={signUpPath()} label="Sign up once more" />}>
        <p>If you have confirmed your address before, you can simply sign in.</p>
        <ButtonLink look="primary" size="large" isWide href={signInPath()}>
          Sign in
        </ButtonLink>
      </DeadLink>
    )
  }
  const asksPassword = !signUp.isFrom(await currentBrowserMark())
  return (
    <AuthPage
      title="Confirm your address"
      lead={
        <>
          Your account will be in the name of{' '}
          <strong className="font-medium wrap-anywhere text-ink">{signUp.email}</strong>.
          {asksPassword &&
            ' You signed up in another browser, so please type in the password you chose there.'}
        </>
      }
    >
      <ConfirmForm
        token={token}
        email={signUp.email}
        asksPassword={asksPassword}
        state={await findKeptForm('sign-up-account', search)}
      />
      {asksPassword && (
        <p className="caption">
          It was not you who signed up? Then leave this page; there is no account, and none comes to
          be.
        </p>
      )}
    </AuthPage>
  )
}
