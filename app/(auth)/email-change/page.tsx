import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { readAfterWrite } from '@/app/_http/read-after-write'
import { AuthPage } from '@/components/auth/auth-page'
import { DeadLink } from '@/components/auth/dead-link'
import { ButtonLink } from '@/components/ui/button'
import { FormProblems } from '@/components/ui/form-problems'
import { SubmitButton } from '@/components/ui/submit-button'
import { findEmailChange } from '@/domain/accounts/confirm-email-change'
import { accountPath, emailChangeFormPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Confirm your address' }

/** Opened from either of the two mails; a press is asked for, because programs open links, too. */
export default async function EmailChangePage({ searchParams }: { searchParams: PageSearch }) {
  const search = await searchParams
  if (search.done === 'waiting') return <Waiting />
  if (search.done === 'changed') return <Changed />
  const token = typeof search.token === 'string' ? search.token : ''
  const change = await readAfterWrite((reader) => findEmailChange(reader, token))
  if (!change) {
    return (
      <DeadLink>
        <ButtonLink look="primary" size="large" isWide href={accountPath('email')}>
          To your address
        </ButtonLink>
      </DeadLink>
    )
  }
  return (
    <AuthPage
      title={change.isNew ? 'Is this your address?' : 'Change your address?'}
      lead={
        <>
          Your account moves to{' '}
          <strong className="font-medium wrap-anywhere">{change.email}</strong> when it is confirmed
          here and at your {change.isNew ? 'old' : 'new'} address.
        </>
      }
    >
      <form action={emailChangeFormPath()} method="post" className="space-y-5">
        <FormProblems state={await findKeptForm('email-change', search)} />
        <input type="hidden" name="token" value={token} />
        <SubmitButton size="large" isWide pendingLabel="One moment …">
          Confirm
        </SubmitButton>
      </form>
    </AuthPage>
  )
}

function Waiting() {
  return (
    <AuthPage
      title="One more to go"
      lead="Thank you. Please open the link in the mail to your other address as well; then your address is changed."
    />
  )
}

function Changed() {
  return (
    <AuthPage
      title="Your address is changed"
      lead="We write to the new one from now on. On other devices, please sign in anew."
    >
      <ButtonLink look="primary" size="large" isWide href={accountPath()}>
        To your account
      </ButtonLink>
    </AuthPage>
  )
}
