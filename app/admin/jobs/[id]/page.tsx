import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { AdminPage } from '@/components/admin/admin-page'
import { JobFacts } from '@/components/admin/jobs/job-facts'
import { JOB_WORDS, jobName } from '@/components/admin/jobs/job-words'
import { StatusTag } from '@/components/admin/status-tag'
import { FormProblems } from '@/components/ui/form-problems'
import { SubmitButton } from '@/components/ui/submit-button'
import { db } from '@/db/read'
import { can } from '@/domain/accounts/authorize'
import { findJob } from '@/domain/jobs/list-jobs'
import { adminPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Job' }

interface JobPageProps {
  params: Promise<{ id: string }>
  searchParams: PageSearch
}

export default async function JobPage({ params, searchParams }: JobPageProps) {
  const { id } = await params
  const { actor } = await requireStaff(adminPath(`jobs/${id}`), 'jobs.read')
  const job = await findJob(db, id)
  if (!job) notFound()
  const { locale, timeZone } = await currentShop()
  const { word, signal } = JOB_WORDS[job.status]
  return (
    <AdminPage
      title={jobName(job.name)}
      badge={<StatusTag signal={signal}>{word}</StatusTag>}
      crumbs={[{ label: 'Jobs', href: adminPath('jobs') }]}
      actions={
        job.status === 'dead' &&
        can(actor, 'jobs.write') && (
          <form method="post" action={adminPath(`jobs/${id}/retry`)}>
            <SubmitButton pendingLabel="Putting it back …">Try again</SubmitButton>
          </form>
        )
      }
      notice={<FormProblems state={await findKeptForm('job-retry', await searchParams)} />}
    >
      <JobFacts job={job} locale={locale} timeZone={timeZone} />
    </AdminPage>
  )
}
