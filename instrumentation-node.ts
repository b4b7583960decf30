import type { Instrumentation } from 'next'
import { startWorker } from '@/jobs/worker'
import { config } from '@/lib/config'
import { log } from '@/lib/log'
import { onShutdown } from '@/server/shutdown'

/** Works through the job queue in this process, unless it was told not to. */
export async function startJobs(): Promise<void> {
  if (!config.jobs) return
  const worker = await startWorker()
  onShutdown('worker', () => worker.stop())
}

/** Logs an error beside the id of the request it belongs to. */
export const logRequestError: Instrumentation.onRequestError = (error, request, context) => {
  const id = request.headers['x-stationer-request-id']
  log.error({ id, route: context.routePath, error }, 'rendering failed')
}
