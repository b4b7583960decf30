import pino from 'pino'
import { config } from '@/lib/config'

/** The process log: one JSON object a line on standard output. */
export const log = pino(
  {
    level: config.logLevel,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { error: pino.stdSerializers.errWithCause },
  },
  pino.destination({ fd: 1, sync: config.environment !== 'production', minLength: 0 }),
)
