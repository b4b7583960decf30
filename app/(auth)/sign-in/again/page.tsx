import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireSignedIn } from '@/app/_http/session'
import { AsideLink } from '@/components/auth/aside-link'
import { AuthPage } from '@/components/auth/auth-page'
import { StepUpForm, StepUpLinkForm } from '@/components/auth/step-up-form'
import { db } from '@/db/read'
import { listProofs, type Proof } from '@/domain/accounts/list-proofs'
import { homePath, stepUpPath } from '@/lib/paths'
import { safePath } from '@/lib/safe-path'

export const metadata: Metadata = { title: 'Is it still you?' }

const LABELS: Record<Proof, string> = {
  password: 'Use the password',
  code: 'Use a code of the authenticator app',
  recovery: 'Use a recovery code',
}

/** Before what must not happen on an unattended screen. */
export default async function StepUpPage({ searchParams }: { searchParams: PageSearch }) {
  const search = await searchParams
  const to = safePath(search.to, homePath())
  const { account } = await requireSignedIn(stepUpPath(to))
  const proofs = await listProofs(db, account.id)
  const by = proofs.find((proof) => proof === search.by) ?? proofs[0]
  const others = proofs.filter((proof) => proof !== by)
  return (
    <AuthPage
      title="Is it still you?"
      lead={
        by
          ? 'Before you go on, please prove it. What you typed is kept; send it once more afterwards.'
          : 'Before you go on, please prove it: we mail you a link. What you typed is kept; send it once more afterwards.'
      }
      aside={
        others.length > 0 &&
        others.map((proof) => (
          <AsideLink key={proof} href={stepUpPath(to, proof)} label={LABELS[proof]} />
        ))
      }
    >
      {by ? (
        <StepUpForm
          by={by}
          email={account.email}
          to={to}
          state={await findKeptForm('step-up', search)}
        />
      ) : (
        <StepUpLinkForm email={account.email} to={to} />
      )}
    </AuthPage>
  )
}
