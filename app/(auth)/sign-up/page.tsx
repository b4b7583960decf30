import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { wayOn } from '@/app/_http/arrival'
import { IDENTITIES_FORM } from '@/app/_http/identity-intent'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { currentVisitor } from '@/app/_http/session'
import { AsideLink } from '@/components/auth/aside-link'
import { AuthPage } from '@/components/auth/auth-page'
import { IdentityButtons } from '@/components/auth/identity-buttons'
import { SignUpForm } from '@/components/auth/sign-up-form'
import { pagePath, signInPath } from '@/lib/paths'
import { safePath } from '@/lib/safe-path'
import { identityProviders } from '@/providers/index'

export const metadata: Metadata = { title: 'Create an account' }

export default async function SignUpPage({ searchParams }: { searchParams: PageSearch }) {
  const search = await searchParams
  const to = safePath(search.to, '')
  const { signedIn } = await currentVisitor()
  if (signedIn) {
    redirect(wayOn({ state: signedIn.session.state, kind: signedIn.account.kind }, to))
  }
  return (
    <AuthPage
      title="Create an account"
      lead="For your orders and addresses in one place. You can also buy without one."
      aside={
        <>
          <AsideLink question="You have an account?" href={signInPath(to)} label="Sign in" />
          <AsideLink question="What we keep:" href={pagePath('privacy')} label="Privacy" />
        </>
      }
    >
      <IdentityButtons
        providers={identityProviders()}
        to={to}
        state={await findKeptForm(IDENTITIES_FORM, search)}
      />
      <SignUpForm to={to} state={await findKeptForm('sign-up', search)} />
    </AuthPage>
  )
}
