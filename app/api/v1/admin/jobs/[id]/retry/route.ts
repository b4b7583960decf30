import { endpoint } from '@/app/_http/endpoint'
import { retryJobOperation, toldJob } from '@/app/api/v1/admin/jobs/operations'
import { findJob } from '@/domain/jobs/list-jobs'
import { retryJob } from '@/domain/jobs/retry-job'

export const POST = endpoint({
  input: retryJobOperation.input,
  async write(tx, { params }, { actor }) {
    await retryJob(tx, actor, { jobId: params.id })
    const job = await findJob(tx, params.id)
    return { body: { job: job && toldJob(job) } }
  },
})
