import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { doneWords } from '@/app/account/done-words'
import { requireCustomer } from '@/app/account/require-customer'
import { AccountPage } from '@/components/account/account-page'
import { EmailForm } from '@/components/account/email-form'
import { db } from '@/db/read'
import { getAccount } from '@/domain/accounts/get-account'
import { accountPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Your e-mail address' }

export default async function EmailPage({ searchParams }: { searchParams: PageSearch }) {
  const { actor } = await requireCustomer(accountPath('email'))
  const search = await searchParams
  const { email, hasPassword } = await getAccount(db, actor.userId)
  return (
    <AccountPage
      title="Your e-mail address"
      crumbs={[{ label: 'Profile', href: accountPath('profile') }]}
      lead={
        <>
          It is <strong className="font-medium wrap-anywhere">{email}</strong>. We write to it and
          to the new one, and change it when you have confirmed both.
        </>
      }
      done={doneWords(search)}
    >
      <EmailForm
        email={email}
        hasPassword={hasPassword}
        state={await findKeptForm('own-email', search)}
      />
    </AccountPage>
  )
}
