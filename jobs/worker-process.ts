import { bootDatabase } from '@/db/boot'
import { closeDatabase } from '@/db/connection'
import { startWorker } from '@/jobs/worker'
import { isStartupError } from '@/lib/errors'
import { log } from '@/lib/log'

/** `npm run worker`: the job worker alone, for shops whose web processes run with JOBS=off. */
try {
  await bootDatabase()
  const worker = await startWorker()
  log.info('the job worker is running')
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await worker.stop()
      await closeDatabase()
      process.exit(0)
    })
  }
} catch (error) {
  if (!isStartupError(error)) throw error
  process.stderr.write(`${error.exitMessage}\n`)
  process.exit(1)
}
