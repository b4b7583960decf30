import type { Metadata } from 'next'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { AdminPage } from '@/components/admin/admin-page'
import { AnomalyList } from '@/components/admin/doctor/anomaly-list'
import { InvariantTable } from '@/components/admin/doctor/invariant-table'
import { ButtonLink } from '@/components/ui/button'
import { Moment } from '@/components/ui/moment'
import { Notice } from '@/components/ui/notice'
import { db } from '@/db/read'
import { can } from '@/domain/accounts/authorize'
import { examineShop } from '@/domain/doctor/examine-shop'
import { countJobs } from '@/domain/jobs/list-jobs'
import { listOpenAnomalies } from '@/domain/payments/list-anomalies'
import { now } from '@/lib/clock'
import { adminPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Doctor' }

export default async function DoctorPage() {
  const { actor } = await requireStaff(adminPath('doctor'), 'doctor.read')
  const examined = await examineShop()
  const anomalies = can(actor, 'orders.read') ? await listOpenAnomalies(db) : []
  const { dead } = await countJobs(db)
  const { locale, timeZone } = await currentShop()
  return (
    <AdminPage
      title="Doctor"
      lead={
        <>
          What must always be true of the shop, looked at just now,{' '}
          <Moment at={now()} locale={locale} timeZone={timeZone} show="time" />.
        </>
      }
      actions={<ButtonLink href={adminPath('doctor')}>Look again</ButtonLink>}
      notice={
        <>
          <Verdict broken={examined.filter(({ violations }) => violations > 0).length} />
          {dead > 0 && (
            <Notice signal="warn" title={dead === 1 ? 'One job is dead' : `${dead} jobs are dead`}>
              <a className="link" href={adminPath('jobs', { state: 'dead' })}>
                Look at what went wrong
              </a>
            </Notice>
          )}
        </>
      }
    >
      <div className="space-y-6">
        <AnomalyList anomalies={anomalies} locale={locale} timeZone={timeZone} />
        <InvariantTable examined={examined} />
      </div>
    </AdminPage>
  )
}

function Verdict({ broken }: { broken: number }) {
  if (broken === 0) return <Notice signal="ok" title="The shop is sound." />
  return (
    <Notice
      signal="stop"
      title={broken === 1 ? 'One thing is wrong.' : `${broken} things are wrong.`}
    >
      Nothing was changed by looking. Keep a backup before anybody mends it.
    </Notice>
  )
}
