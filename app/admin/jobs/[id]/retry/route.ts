import { z } from 'zod'
import { form } from '@/app/_http/form'
import { retryJob } from '@/domain/jobs/retry-job'
import { adminPath } from '@/lib/paths'

export const POST = form({
  name: 'job-retry',
  input: z.object({ params: z.object({ id: z.string().max(64) }) }),
  back: (_fields, _refusal, { id }) => adminPath(`jobs/${id}`),
  async write(tx, { params }, { actor }) {
    await retryJob(tx, actor, { jobId: params.id })
    return { to: adminPath(`jobs/${params.id}`) }
  },
})
