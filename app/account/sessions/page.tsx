import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { currentShop } from '@/app/_shop/current-shop'
import { doneWords } from '@/app/account/done-words'
import { requireCustomer } from '@/app/account/require-customer'
import { AccountPage } from '@/components/account/account-page'
import { SessionList } from '@/components/account/session-list'
import { FormProblems } from '@/components/ui/form-problems'
import { SubmitButton } from '@/components/ui/submit-button'
import { db } from '@/db/read'
import { listSessions } from '@/domain/accounts/list-sessions'
import { accountPath, otherSessionsRemovalPath, sessionRemovalPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Your devices' }

export default async function SessionsPage({ searchParams }: { searchParams: PageSearch }) {
  const { actor, session } = await requireCustomer(accountPath('sessions'))
  const search = await searchParams
  const sessions = await listSessions(db, actor.userId)
  return (
    <AccountPage
      title="Your devices"
      lead="Where you are signed in. If you do not know one of them, sign it out and change your password."
      done={doneWords(search)}
    >
      <FormProblems state={await findKeptForm('sessions', search)} />
      <SessionList
        sessions={sessions}
        currentId={session.id}
        shop={await currentShop()}
        removalPath={sessionRemovalPath}
      />
      {sessions.length > 1 && (
        <form action={otherSessionsRemovalPath()} method="post">
          <SubmitButton look="secondary" pendingLabel="One moment …">
            Sign out everywhere else
          </SubmitButton>
        </form>
      )}
    </AccountPage>
  )
}
