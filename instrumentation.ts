import type { Instrumentation } from 'next'
import { config } from '@/lib/config'
import { log } from '@/lib/log'
import { onShutdown } from '@/server/shutdown'

/** Next calls this once, when its server starts and before it answers; not while it builds. */
export async function register(): Promise<void> {
  // Next compiles this file for its edge runtime too and only leaves out what this very condition forbids there.
  // biome-ignore lint/style/noProcessEnv: Next replaces it at build time, so it cannot be read elsewhere.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    if (!config.jobs) return
    const { startWorker } = await import('@/jobs/worker')
    const worker = await startWorker()
    onShutdown('worker', () => worker.stop())
  }
}

/** What a page or a route handler threw, beside the request it belongs to. */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  const id = request.headers['x-stationer-request-id']
  log.error({ id, route: context.routePath, error }, 'rendering failed')
}
