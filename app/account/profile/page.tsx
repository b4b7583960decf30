import type { Metadata } from 'next'
import Link from 'next/link'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { doneWords } from '@/app/account/done-words'
import { requireCustomer } from '@/app/account/require-customer'
import { AccountPage, AccountSection } from '@/components/account/account-page'
import { NameForm, NewsForm } from '@/components/account/profile-forms'
import { db } from '@/db/read'
import { getAccount } from '@/domain/accounts/get-account'
import { accountPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Your profile' }

export default async function ProfilePage({ searchParams }: { searchParams: PageSearch }) {
  const { actor } = await requireCustomer(accountPath('profile'))
  const search = await searchParams
  const { name, email, preferences } = await getAccount(db, actor.userId)
  return (
    <AccountPage title="Your profile" done={doneWords(search)}>
      <AccountSection id="name-section" title="Your name" lead="How we call you in our mails.">
        <NameForm name={name} state={await findKeptForm('profile', search)} />
      </AccountSection>
      <AccountSection id="email-section" title="Your e-mail address">
        <p className="wrap-anywhere">{email}</p>
        <Link
          prefetch={false}
          href={accountPath('email')}
          className="link inline-flex min-h-11 items-center text-15"
        >
          Change the address
        </Link>
      </AccountSection>
      <AccountSection id="news-section" title="News from us">
        <NewsForm wantsNews={preferences.wantsNews} />
      </AccountSection>
    </AccountPage>
  )
}
