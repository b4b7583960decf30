import pino from 'pino'
import { config } from '@/lib/config'

const isProduction = config.environment === 'production'
/** A page from memory costs less than a write of its own log line, so lines wait for each other this long. */
const FLUSH_MS = 250
/** Few large writes: each one costs about as much as ten pages from memory. */
const WRITE = { minLength: 32 * 1024, maxWrite: 64 * 1024 }

/** The process log: one JSON object a line on standard output. */
export const log = pino(
  {
    level: config.logLevel,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { error: pino.stdSerializers.errWithCause },
  },
  isProduction
    ? pino.destination({ fd: 1, sync: false, ...WRITE, periodicFlush: FLUSH_MS })
    : pino.destination({ fd: 1, sync: true }),
)
