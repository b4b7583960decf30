import { endpoint } from '@/app/_http/endpoint'
import { listJobsOperation, toldJob } from '@/app/api/v1/admin/jobs/operations'
import { cursorOf } from '@/app/api/v1/cursor'
import { listJobs } from '@/domain/jobs/list-jobs'

export const GET = endpoint({
  input: listJobsOperation.input,
  async read(reader, { query }) {
    const { state, name, cursor, limit } = query
    const { jobs, next } = await listJobs(reader, { state, name, before: cursor }, limit)
    return { body: { jobs: jobs.map(toldJob), nextCursor: cursorOf(next) } }
  },
})
