import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireCustomer } from '@/app/account/require-customer'
import { AccountPage, AccountSection } from '@/components/account/account-page'
import { ClosureForm } from '@/components/account/closure-form'
import { buttonStyle } from '@/components/ui/button-style'
import { db } from '@/db/read'
import { getAccount } from '@/domain/accounts/get-account'
import { accountExportPath, accountPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Your data' }

export default async function DataPage({ searchParams }: { searchParams: PageSearch }) {
  const { actor } = await requireCustomer(accountPath('privacy'))
  const search = await searchParams
  const { email, hasPassword } = await getAccount(db, actor.userId)
  return (
    <AccountPage title="Your data">
      <AccountSection
        id="copy"
        title="Take it with you"
        lead="A file with everything we know about you: profile, addresses, orders, devices, and what happened when. It is JSON, which programs can read."
      >
        <a href={accountExportPath()} className={buttonStyle()}>
          Download my data
        </a>
      </AccountSection>
      <AccountSection id="closure" title="Delete your account">
        <div className="mb-6 space-y-3 text-15">
          <p>
            Your name, addresses, password and devices are deleted at once and for good. You are
            signed out everywhere, and what is in your cart is gone.
          </p>
          <p>
            Your orders stay in our books, as the law asks of us, and what you have ordered still
            comes. The links in our mails about them go on working. An account you make later does
            not get these orders back.
          </p>
        </div>
        <ClosureForm
          email={email}
          hasPassword={hasPassword}
          state={await findKeptForm('closure', search)}
        />
      </AccountSection>
    </AccountPage>
  )
}
