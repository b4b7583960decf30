import type { Instrumentation } from 'next'

/** Next calls this once, when its server starts and before it answers; not while it builds. */
export async function register(): Promise<void> {
  // Next compiles this file for its edge runtime too, and leaves out there what stands behind this condition.
  // biome-ignore lint/style/noProcessEnv: Next replaces the expression at build time.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startJobs } = await import('@/instrumentation-node')
    await startJobs()
  }
}

/** What a page or a route handler threw. */
export const onRequestError: Instrumentation.onRequestError = async (...thrown) => {
  // biome-ignore lint/style/noProcessEnv: as above.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { logRequestError } = await import('@/instrumentation-node')
    await logRequestError(...thrown)
  }
}
