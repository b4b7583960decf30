import { DefinitionList } from '@/components/admin/definition-list'
import { Panel } from '@/components/admin/panel'
import { Moment } from '@/components/ui/moment'
import type { JobView } from '@/domain/jobs/list-jobs'

interface JobFactsProps {
  job: JobView
  locale: string
  timeZone: string
}

export function JobFacts({ job, locale, timeZone }: JobFactsProps) {
  const moment = (at: Date | null) =>
    at && <Moment at={at} locale={locale} timeZone={timeZone} show="compact" />
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <Panel title="What is known about it">
        <DefinitionList
          items={[
            { term: 'Attempts', detail: `${job.attempts} of ${job.maxAttempts}` },
            { term: 'Queued', detail: moment(job.createdAt) },
            { term: 'Due', detail: moment(job.runAt) },
            { term: 'Finished', detail: moment(job.finishedAt) },
            { term: 'Id', detail: <code className="font-mono text-13">{job.id}</code> },
          ]}
        />
      </Panel>
      <Panel title="What it is given">
        <Source text={JSON.stringify(job.payload, null, 2)} />
      </Panel>
      {job.lastError && (
        <div className="lg:col-span-2">
          <Panel title="What went wrong last">
            <Source text={job.lastError} />
          </Panel>
        </div>
      )}
    </div>
  )
}

function Source({ text }: { text: string }) {
  return <pre className="font-mono text-13 wrap-anywhere whitespace-pre-wrap">{text}</pre>
}
