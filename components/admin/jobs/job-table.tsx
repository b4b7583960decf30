import type { ReactNode } from 'react'
import { type Column, DataTable } from '@/components/admin/data-table'
import { JOB_WORDS, jobName } from '@/components/admin/jobs/job-words'
import { StatusTag } from '@/components/admin/status-tag'
import { Moment } from '@/components/ui/moment'
import type { JobView } from '@/domain/jobs/list-jobs'
import { adminPath } from '@/lib/paths'

interface JobTableProps {
  jobs: JobView[]
  locale: string
  timeZone: string
  empty: ReactNode
}

export function JobTable({ jobs, locale, timeZone, empty }: JobTableProps) {
  const columns: Column<JobView>[] = [
    { label: 'Job', cell: ({ name }) => jobName(name) },
    {
      label: 'State',
      cell: ({ status }) => (
        <StatusTag signal={JOB_WORDS[status].signal}>{JOB_WORDS[status].word}</StatusTag>
      ),
    },
    {
      label: 'Attempts',
      cell: ({ attempts, maxAttempts }) => `${attempts} of ${maxAttempts}`,
      isFigure: true,
    },
    {
      label: 'Last error',
      cell: ({ lastError }) =>
        lastError && (
          <span className="line-clamp-2 max-w-96 text-13 wrap-anywhere">{lastError}</span>
        ),
    },
    {
      label: 'Due',
      cell: ({ runAt }) => <Moment at={runAt} locale={locale} timeZone={timeZone} show="compact" />,
    },
  ]
  return (
    <DataTable
      caption="Jobs, the latest first"
      columns={columns}
      rows={jobs}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => adminPath(`jobs/${id}`)}
      empty={empty}
    />
  )
}
