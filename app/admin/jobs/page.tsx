import type { Metadata } from 'next'
import { z } from 'zod'
import type { PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { listChoice, listWord } from '@/app/admin/list-query'
import { AdminPage } from '@/components/admin/admin-page'
import { CountTabs } from '@/components/admin/count-tabs'
import { JobTable } from '@/components/admin/jobs/job-table'
import { JOB_WORDS } from '@/components/admin/jobs/job-words'
import { SchedulePanel } from '@/components/admin/jobs/schedule-panel'
import { KeysetPager } from '@/components/admin/keyset-pager'
import { EmptyState } from '@/components/ui/empty-state'
import { db } from '@/db/read'
import { countJobs, JOB_STATES, listJobs, listSchedules } from '@/domain/jobs/list-jobs'
import { adminPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Jobs' }

const PAGE_SIZE = 50
const jobsQuery = z.object({ state: listChoice(JOB_STATES), before: listWord })

export default async function JobsPage({ searchParams }: { searchParams: PageSearch }) {
  await requireStaff(adminPath('jobs'), 'jobs.read')
  const { state, before } = jobsQuery.parse(await searchParams)
  const { jobs, next } = await listJobs(db, { state, before }, PAGE_SIZE)
  const [counts, schedules] = await Promise.all([countJobs(db), listSchedules(db)])
  const { locale, timeZone } = await currentShop()
  const tabs = JOB_STATES.map((one) => ({
    label: JOB_WORDS[one].word,
    href: adminPath('jobs', { state: one }),
    count: counts[one],
    isCurrent: one === state,
  }))
  return (
    <AdminPage
      title="Jobs"
      lead="What the shop does on its own: mails, payments, tidying up. A dead job has used all its attempts and waits for somebody."
    >
      <CountTabs
        label="Jobs by state"
        tabs={[{ label: 'All', href: adminPath('jobs'), isCurrent: !state }, ...tabs]}
      />
      <JobTable
        jobs={jobs}
        locale={locale}
        timeZone={timeZone}
        empty={
          <EmptyState title={state === 'dead' ? 'No job is dead' : 'No jobs here'}>
            Finished jobs are kept for two weeks.
          </EmptyState>
        }
      />
      <KeysetPager
        firstHref={before ? adminPath('jobs', { state }) : undefined}
        nextHref={next && adminPath('jobs', { state, before: next })}
      />
      <div className="mt-8">
        <SchedulePanel schedules={schedules} locale={locale} timeZone={timeZone} />
      </div>
    </AdminPage>
  )
}
