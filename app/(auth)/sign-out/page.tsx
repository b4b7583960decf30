import type { Metadata } from 'next'
import { currentVisitor } from '@/app/_http/session'
import { AuthPage } from '@/components/auth/auth-page'
import { SignOutForm } from '@/components/auth/sign-out-form'
import { ButtonLink } from '@/components/ui/button'
import { signInPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Sign out' }

export default async function SignOutPage() {
  const { signedIn } = await currentVisitor()
  if (!signedIn) {
    return (
      <AuthPage title="You are signed out" lead="Nobody is signed in in this browser.">
        <ButtonLink look="primary" size="large" isWide href={signInPath()}>
          Sign in
        </ButtonLink>
      </AuthPage>
    )
  }
  return (
    <AuthPage
      title="Sign out"
      lead={
        <>
          You are signed in as{' '}
          <strong className="font-medium wrap-anywhere text-ink">{signedIn.account.email}</strong>.
        </>
      }
    >
      <SignOutForm size="large" isWide />
    </AuthPage>
  )
}
