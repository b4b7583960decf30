import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { wayOn } from '@/app/_http/arrival'
import { IDENTITIES_FORM } from '@/app/_http/identity-intent'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { currentVisitor } from '@/app/_http/session'
import { AsideLink } from '@/components/auth/aside-link'
import { AuthPage } from '@/components/auth/auth-page'
import { IdentityButtons } from '@/components/auth/identity-buttons'
import { SignInForm } from '@/components/auth/sign-in-form'
import { ButtonLink } from '@/components/ui/button'
import { linkRequestPath, resetPasswordPath, signUpPath } from '@/lib/paths'
import { safePath } from '@/lib/safe-path'
import { identityProviders } from '@/providers/index'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage({ searchParams }: { searchParams: PageSearch }) {
  const search = await searchParams
  const to = safePath(search.to, '')
  const { signedIn } = await currentVisitor()
  if (signedIn) {
    redirect(wayOn({ state: signedIn.session.state, kind: signedIn.account.kind }, to))
  }
  return (
    <AuthPage
      title="Sign in"
      aside={
        <>
          <AsideLink question="New here?" href={signUpPath(to)} label="Create an account" />
          <AsideLink
            question="Forgotten the password?"
            href={resetPasswordPath()}
            label="Choose a new one"
          />
        </>
      }
    >
      <IdentityButtons
        providers={identityProviders()}
        to={to}
        state={await findKeptForm(IDENTITIES_FORM, search)}
      />
      <SignInForm to={to} state={await findKeptForm('sign-in', search)} />
      <ButtonLink size="large" isWide href={linkRequestPath(to)}>
        Mail me a link instead
      </ButtonLink>
    </AuthPage>
  )
}
