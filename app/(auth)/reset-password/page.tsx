import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { AsideLink } from '@/components/auth/aside-link'
import { AuthPage } from '@/components/auth/auth-page'
import { MailForm } from '@/components/auth/mail-form'
import { linkRequestPath, resetPasswordFormPath, signInPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Choose a new password' }

export default async function ResetPasswordPage({ searchParams }: { searchParams: PageSearch }) {
  const state = await findKeptForm('reset-password', await searchParams)
  return (
    <AuthPage
      title="Choose a new password"
      lead="We mail you a link by which you choose a new one."
      aside={
        <>
          <AsideLink href={signInPath()} label="Back to sign in" />
          <AsideLink href={linkRequestPath()} label="Sign in by mail, without a password" />
        </>
      }
    >
      <MailForm action={resetPasswordFormPath()} label="Mail me a link" state={state} />
    </AuthPage>
  )
}
