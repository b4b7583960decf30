import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { AdminPage } from '@/components/admin/admin-page'
import { TotpForm } from '@/components/staff/totp-form'
import type { Actor } from '@/domain/accounts/actor'
import { startTotp, type TotpOffer } from '@/domain/accounts/start-totp'
import { isDomainError } from '@/lib/errors'
import { adminPath, stepUpPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Set up an authenticator app' }

const HERE = adminPath('me/second-factor/new')

export default async function NewSecondFactorPage({ searchParams }: { searchParams: PageSearch }) {
  const { actor, account } = await requireStaff(HERE)
  const { name } = await currentShop()
  const state = await findKeptForm('new-second-factor', await searchParams)
  const offer = offerOrAsk(actor, {
    issuer: name,
    label: account.email,
    sealed: state?.values.sealed,
  })
  return (
    <AdminPage
      title="Set up an authenticator app"
      crumbs={[
        { label: 'You', href: adminPath('me') },
        { label: 'Second factor', href: adminPath('me/second-factor') },
      ]}
    >
      <TotpForm offer={offer} state={state} />
    </AdminPage>
  )
}

/** Whoever sits at an unattended screen must not make it theirs. */
function offerOrAsk(actor: Actor, names: Parameters<typeof startTotp>[1]): TotpOffer {
  try {
    return startTotp(actor, names)
  } catch (error) {
    if (isDomainError(error, 'step_up_required')) redirect(stepUpPath(HERE))
    throw error
  }
}
