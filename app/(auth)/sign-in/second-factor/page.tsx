import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { wayOn } from '@/app/_http/arrival'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { currentVisitor } from '@/app/_http/session'
import { AsideLink } from '@/components/auth/aside-link'
import { AuthPage } from '@/components/auth/auth-page'
import { CodeForm } from '@/components/auth/code-form'
import { SignOutForm } from '@/components/auth/sign-out-form'
import { secondFactorPath, signInPath } from '@/lib/paths'
import { safePath } from '@/lib/safe-path'

export const metadata: Metadata = { title: 'One more step' }

export default async function SecondFactorPage({ searchParams }: { searchParams: PageSearch }) {
  const search = await searchParams
  const to = safePath(search.to, '')
  const { signedIn } = await currentVisitor()
  if (!signedIn) redirect(signInPath(to))
  const { state, kind } = { state: signedIn.session.state, kind: signedIn.account.kind }
  if (state === 'full') redirect(wayOn({ state, kind }, to))

  const isRecovery = search.by === 'recovery'
  return (
    <AuthPage
      title="One more step"
      lead={
        isRecovery
          ? 'Please type in one of your recovery codes.'
          : 'Please open your authenticator app and type in the code it shows for this shop.'
      }
      aside={
        <>
          {isRecovery ? (
            <AsideLink href={secondFactorPath(to)} label="Use the authenticator app" />
          ) : (
            <AsideLink
              question="Not at hand?"
              href={secondFactorPath(to, 'recovery')}
              label="Use a recovery code"
            />
          )}
          <SignOutForm look="quiet" label={`Not ${signedIn.account.email}? Begin again`} />
        </>
      }
    >
      <CodeForm
        to={to}
        isRecovery={isRecovery}
        state={await findKeptForm('second-factor', search)}
      />
    </AuthPage>
  )
}
