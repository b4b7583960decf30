import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { AdminPage } from '@/components/admin/admin-page'
import { Panel } from '@/components/admin/panel'
import { StatusTag } from '@/components/admin/status-tag'
import { DoneNotice } from '@/components/staff/done-notice'
import { ProfileForm } from '@/components/staff/profile-form'
import { SessionList } from '@/components/staff/session-list'
import { ButtonLink } from '@/components/ui/button'
import { FormProblems } from '@/components/ui/form-problems'
import { db } from '@/db/read'
import { listSessions } from '@/domain/accounts/list-sessions'
import { hasSecondFactor } from '@/domain/accounts/verify-second-factor'
import { adminPath, ownIdentitiesPath } from '@/lib/paths'
import { identityProviders } from '@/providers/index'

export const metadata: Metadata = { title: 'You' }

export default async function MePage({ searchParams }: { searchParams: PageSearch }) {
  const { account, session } = await requireStaff(adminPath('me'))
  const search = await searchParams
  const { locale, timeZone } = await currentShop()
  return (
    <AdminPage
      title={account.name || account.email}
      lead="Your own account: how you sign in, and where you are signed in."
      notice={
        <>
          <DoneNotice done={search.done} />
          <FormProblems state={await findKeptForm('own-session', search)} />
        </>
      }
    >
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <div className="space-y-5">
          <Panel title="Name and address">
            <ProfileForm
              name={account.name}
              email={account.email}
              state={await findKeptForm('own-profile', search)}
            />
          </Panel>
          <WaysIn
            hasFactor={await hasSecondFactor(db, account.id)}
            canLink={identityProviders().length > 0}
          />
        </div>
        <Panel title="Where you are signed in">
          <SessionList
            sessions={await listSessions(db, account.id)}
            currentId={session.id}
            locale={locale}
            timeZone={timeZone}
          />
        </Panel>
      </div>
    </AdminPage>
  )
}

function WaysIn({ hasFactor, canLink }: { hasFactor: boolean; canLink: boolean }) {
  return (
    <Panel title="Signing in">
      <div className="divide-y divide-line text-15">
        <div className="flex flex-wrap items-center justify-between gap-3 pb-3">
          <p>Password</p>
          <ButtonLink href={adminPath('me/password')}>Change it</ButtonLink>
        </div>
        {canLink && (
          <div className="flex flex-wrap items-center justify-between gap-3 py-3">
            <p>Accounts elsewhere</p>
            <ButtonLink href={ownIdentitiesPath()}>Link or unlink</ButtonLink>
          </div>
        )}
        <div className="flex flex-wrap items-center justify-between gap-3 pt-3">
          <p className="flex flex-wrap items-center gap-2">
            Second factor
            <StatusTag signal={hasFactor ? 'ok' : 'warn'}>{hasFactor ? 'On' : 'Off'}</StatusTag>
          </p>
          <ButtonLink href={adminPath('me/second-factor')}>
            {hasFactor ? 'Look after it' : 'Set it up'}
          </ButtonLink>
        </div>
      </div>
    </Panel>
  )
}
