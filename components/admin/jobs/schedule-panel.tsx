import { jobName } from '@/components/admin/jobs/job-words'
import { Panel } from '@/components/admin/panel'
import { Moment } from '@/components/ui/moment'
import type { ScheduleView } from '@/domain/jobs/list-jobs'

interface SchedulePanelProps {
  schedules: ScheduleView[]
  locale: string
  timeZone: string
}

/** What runs by the clock. */
export function SchedulePanel({ schedules, locale, timeZone }: SchedulePanelProps) {
  if (schedules.length === 0) return null
  const moment = (at: Date | null) =>
    at ? <Moment at={at} locale={locale} timeZone={timeZone} show="compact" /> : 'not yet'
  return (
    <Panel title="By the clock">
      <ul className="divide-y divide-line text-15">
        {schedules.map(({ name, lastRunAt, nextRunAt }) => (
          <li key={name} className="flex flex-wrap justify-between gap-x-6 py-2">
            <span>{jobName(name)}</span>
            <span className="caption">
              last {moment(lastRunAt)} · next {moment(nextRunAt)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
