import { z } from 'zod'
import { cursorParameter, limitParameter, nextCursor } from '@/app/api/v1/cursor'
import { moment } from '@/app/api/v1/moment'
import { operation } from '@/app/api/v1/operation'
import { JOB_STATES, type JobView } from '@/domain/jobs/list-jobs'

const job = z
  .object({
    id: z.string(),
    name: z.string().meta({ example: 'deliver-email' }),
    state: z.enum(JOB_STATES),
    attempts: z.int(),
    maxAttempts: z.int(),
    lastError: z.string().nullable(),
    createdAt: moment,
    runAt: moment.meta({ description: 'When it is due.' }),
    finishedAt: moment.nullable(),
  })
  .meta({ id: 'Job' })

export const listJobsOperation = operation({
  id: 'listJobs',
  tag: 'Back office',
  scope: 'jobs.read',
  summary: 'Background jobs',
  description: 'The latest first. Finished jobs are kept for two weeks.',
  input: z.object({
    query: z.object({
      state: z.enum(JOB_STATES).optional(),
      name: z.string().max(100).optional(),
      cursor: cursorParameter(z.string()),
      limit: limitParameter(200, 50),
    }),
  }),
  answer: {
    status: 200,
    description: 'A page of jobs.',
    schema: z.object({ jobs: z.array(job), nextCursor }),
  },
  errors: [],
})

export const retryJobOperation = operation({
  id: 'retryJob',
  tag: 'Back office',
  scope: 'jobs.write',
  summary: 'Retry a dead job',
  description: 'It gets all its attempts anew, from now on.',
  input: z.object({ params: z.object({ id: z.string().min(1).max(64) }) }),
  answer: { status: 200, description: 'The job as it is now.', schema: z.object({ job }) },
  errors: ['not_found', 'job_not_dead'],
})

export function toldJob(view: JobView): z.infer<typeof job> {
  const { id, name, attempts, maxAttempts, lastError } = view
  return {
    ...{ id, name, attempts, maxAttempts, lastError },
    state: view.status,
    createdAt: view.createdAt.toISOString(),
    runAt: view.runAt.toISOString(),
    finishedAt: view.finishedAt?.toISOString() ?? null,
  }
}
