import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { findToldOnce } from '@/app/_http/tell-once'
import { currentShop } from '@/app/_shop/current-shop'
import { recoveryCodesOf } from '@/app/admin/me/second-factor/recovery-codes-of'
import { AdminPage } from '@/components/admin/admin-page'
import { StatusTag } from '@/components/admin/status-tag'
import { DoneNotice } from '@/components/staff/done-notice'
import { FactorCare } from '@/components/staff/factor-care'
import { RecoveryCodes } from '@/components/staff/recovery-codes'
import { ButtonLink } from '@/components/ui/button'
import { FormProblems } from '@/components/ui/form-problems'
import { Notice } from '@/components/ui/notice'
import { db } from '@/db/read'
import { countRecoveryCodes } from '@/domain/accounts/recovery-codes'
import { hasSecondFactor } from '@/domain/accounts/verify-second-factor'
import { adminPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Your second factor' }

export default async function SecondFactorPage({ searchParams }: { searchParams: PageSearch }) {
  const { account, actor } = await requireStaff(adminPath('me/second-factor'))
  const isOn = await hasSecondFactor(db, account.id)
  const codes = isOn ? await findToldOnce(recoveryCodesOf(account.id)) : undefined
  const search = await searchParams
  const { name } = await currentShop()
  return (
    <AdminPage
      title="Second factor"
      crumbs={[{ label: 'You', href: adminPath('me') }]}
      badge={<StatusTag signal={isOn ? 'ok' : 'warn'}>{isOn ? 'On' : 'Off'}</StatusTag>}
      lead="Besides the password, a code from an app on your phone: whoever learns the one still lacks the other."
      notice={
        <>
          <DoneNotice done={search.done} />
          <FormProblems state={await findKeptForm('own-second-factor', search)} />
          {actor.owesSecondFactor && (
            <Notice signal="warn" title="Your role needs a second factor">
              The rest of the back office opens as soon as one is set up.
            </Notice>
          )}
        </>
      }
    >
      {codes && <RecoveryCodes codes={codes.split(' ')} shopName={name} />}
      {isOn ? (
        <FactorCare codesLeft={await countRecoveryCodes(db, account.id)} />
      ) : (
        <div className="max-w-reading space-y-4 text-15">
          <p>
            You need an authenticator app: any that makes six-digit codes will do, such as Aegis,
            2FAS, 1Password or Google Authenticator.
          </p>
          <ButtonLink look="primary" href={adminPath('me/second-factor/new')}>
            Set it up
          </ButtonLink>
        </div>
      )}
    </AdminPage>
  )
}
