import { z } from 'zod'
import { reviveJob } from '@/db/queue'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import { findJob } from '@/domain/jobs/list-jobs'
import { DomainError } from '@/lib/errors'

export const retryJobInput = z.object({ jobId: z.string().min(1).max(64) })

export type RetryJobInput = z.infer<typeof retryJobInput>

/**
 * Gives a dead job all its attempts anew, from now on. Throws `forbidden`, `not_found`, and `job_not_dead` when it is not dead or another
 * one does its work already.
 */
export async function retryJob(tx: Tx, actor: Actor, { jobId }: RetryJobInput): Promise<void> {
  authorize(actor, 'jobs.write')
  const job = await findJob(tx, jobId)
  if (!job) throw new DomainError('not_found', { jobId })
  if (!(await reviveJob(tx, jobId))) throw new DomainError('job_not_dead', { state: job.status })
  const data = { job: job.name, lastError: job.lastError }
  await recordEvent(tx, { name: 'job.retried', actor, subject: jobId, data })
}
