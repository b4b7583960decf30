import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { AsideLink } from '@/components/auth/aside-link'
import { AuthPage } from '@/components/auth/auth-page'
import { MailForm } from '@/components/auth/mail-form'
import { linkRequestFormPath, signInPath } from '@/lib/paths'
import { safePath } from '@/lib/safe-path'

export const metadata: Metadata = { title: 'Sign in by mail' }

export default async function LinkRequestPage({ searchParams }: { searchParams: PageSearch }) {
  const search = await searchParams
  const to = safePath(search.to, '')
  return (
    <AuthPage
      title="Sign in by mail"
      lead="We mail you a link. It signs you in once, without a password."
      aside={<AsideLink href={signInPath(to)} label="Sign in with a password" />}
    >
      <MailForm
        action={linkRequestFormPath()}
        label="Mail me a link"
        to={to}
        state={await findKeptForm('sign-in-link', search)}
      />
    </AuthPage>
  )
}
