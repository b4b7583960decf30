import { securityHeaders } from '@/server/security-headers'
import { shareRunning } from '@/server/share-running'
import type { Visit } from '@/server/visit'

export type DatabaseHealth = { isWritable: boolean; isMigrated: boolean; jobLagSeconds: number }

const LIVE_PATH = '/api/health'
const READY_PATH = '/api/health/ready'
/** Jobs that wait longer than this deserve a person's look. */
const LATE_SECONDS = 300
/** Whoever asks more often gets the last answer again, so that asking cannot wear out the database. */
const FRESH_MS = 1_000

export const isHealthPath = (path: string): boolean => path === LIVE_PATH || path === READY_PATH

/**
 * Answers `/api/health` (this process serves) and `/api/health/ready` (it can also sell: 200, else 503).
 * Late jobs are told but do not make the process unready: taking shops off the net would not make a worker run.
 */
export function createHealth(checkDatabase: () => Promise<DatabaseHealth>) {
  const share = shareRunning<DatabaseHealth>()
  let last: { health: DatabaseHealth; at: number } | undefined

  async function readHealth(): Promise<DatabaseHealth> {
    if (last && performance.now() - last.at < FRESH_MS) return last.health
    const health = await share('database', checkDatabase)
    last = { health, at: performance.now() }
    return health
  }

  return async function answerHealth(visit: Visit): Promise<void> {
    if (visit.path === LIVE_PATH) return answer(visit, 200, { status: 'ok' })
    const { isWritable, isMigrated, jobLagSeconds } = await readHealth()
    const isReady = isWritable && isMigrated
    answer(visit, isReady ? 200 : 503, {
      status: isReady ? 'ok' : 'unready',
      database: isWritable ? 'writable' : 'not writable',
      migrations: isMigrated ? 'current' : 'not current',
      jobs: { status: jobLagSeconds > LATE_SECONDS ? 'late' : 'ok', lagSeconds: jobLagSeconds },
    })
  }
}

function answer(visit: Visit, status: number, health: Record<string, unknown>): void {
  const body = JSON.stringify(health)
  visit.response.writeHead(status, [
    'content-type',
    'application/json',
    'content-length',
    String(Buffer.byteLength(body)),
    'cache-control',
    'no-store',
    'x-request-id',
    visit.requestId,
    ...securityHeaders(visit.client.isSecure),
  ])
  visit.response.end(visit.method === 'HEAD' ? undefined : body)
}
