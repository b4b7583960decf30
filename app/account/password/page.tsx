import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { doneWords } from '@/app/account/done-words'
import { requireCustomer } from '@/app/account/require-customer'
import { AccountPage } from '@/components/account/account-page'
import { PasswordForm } from '@/components/account/password-form'
import { AsideLink } from '@/components/auth/aside-link'
import { db } from '@/db/read'
import { getAccount } from '@/domain/accounts/get-account'
import { accountPath, identitiesPath, passwordFormPath } from '@/lib/paths'
import { identityProviders } from '@/providers/index'

export const metadata: Metadata = { title: 'Your password' }

export default async function PasswordPage({ searchParams }: { searchParams: PageSearch }) {
  const { actor } = await requireCustomer(accountPath('password'))
  const search = await searchParams
  const { email, hasPassword } = await getAccount(db, actor.userId)
  return (
    <AccountPage
      title={hasPassword ? 'Your password' : 'Set a password'}
      lead={
        hasPassword
          ? 'When you change it, you are signed out everywhere else.'
          : 'Your account has none yet. With one you can sign in without a link or another service.'
      }
      done={doneWords(search)}
    >
      <PasswordForm
        action={passwordFormPath()}
        email={email}
        hasPassword={hasPassword}
        state={await findKeptForm('own-password', search)}
      />
      {identityProviders().length > 0 && (
        <AsideLink
          question="You can also sign in with an account elsewhere:"
          href={identitiesPath()}
          label="Linked accounts"
        />
      )}
    </AccountPage>
  )
}
