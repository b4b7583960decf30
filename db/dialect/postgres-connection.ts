import { AsyncLocalStorage } from 'node:async_hooks'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import type { Connection, Reader, Tx } from '@/db/connection'
import { sameAs } from '@/db/dialect/same-as'
import { config } from '@/lib/config'
import { DomainError } from '@/lib/errors'
import { log } from '@/lib/log'

const MAX_ATTEMPTS = 4
const SERIALIZATION_FAILURE = '40001'
const DEADLOCK_DETECTED = '40P01'
/** What was there when the transaction looked went away, or was taken into use, before it wrote. Looking again tells. */
const REFERENCE_BROKEN = '23503'
const DISK_FULL = '53100'

export function openPostgres(writeUrl: string, readUrl: string): Connection {
  const writers = openPool(writeUrl)
  const readers = openPool(readUrl, '-c default_transaction_read_only=on')
  return {
    reader: sameAs<Reader>(drizzle(readers)),
    transact: postgresTransact(writers),
    // Asked where pages are read: a replica that lags must not lend its old rows the primary's new version.
    contentVersion: coalesced(async () => {
      const { rows } = await readers.query('SELECT version FROM content_version WHERE id = 1')
      return Number(rows[0].version)
    }),
    async rows(query) {
      const { rows } = await readers.query(query.sql, query.params)
      return rows
    },
    async close() {
      await Promise.all([writers.end(), readers.end()])
    },
  }
}

function openPool(connectionString: string, options?: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, options, max: config.databasePoolSize })
  pool.on('error', (error) => log.warn({ error }, 'an idle database connection broke'))
  return pool
}

function postgresTransact(pool: pg.Pool): Connection['transact'] {
  const database = drizzle(pool)
  const inside = new AsyncLocalStorage<true>()
  return async function transact(work) {
    if (inside.getStore()) throw new Error('transact inside transact: pass the tx on instead.')
    for (let attempt = 1; ; attempt++) {
      try {
        return await inside.run(true, () => database.transaction((tx) => work(sameAs<Tx>(tx))))
      } catch (error) {
        const code = postgresCode(error)
        const isBusy = code === SERIALIZATION_FAILURE || code === DEADLOCK_DETECTED
        const isWorthRepeating = isBusy || code === REFERENCE_BROKEN
        if (isWorthRepeating && attempt < MAX_ATTEMPTS) continue
        if (isBusy) throw new DomainError('too_busy')
        if (code === DISK_FULL) throw new DomainError('storage_full')
        throw error
      }
    }
  }
}

function postgresCode(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string') return cause.code
  }
  return ''
}

/**
 * Callers share one query, but only one that starts after they asked: the answer is never older than the question.
 */
function coalesced(read: () => Promise<number>): () => Promise<number> {
  let running: Promise<number> | undefined
  let next: Promise<number> | undefined

  function start(): Promise<number> {
    const query = read().finally(() => {
      if (running === query) running = undefined
    })
    running = query
    return query
  }

  return () => {
    if (!running) return start()
    next ??= running.then(
      () => startNext(),
      () => startNext(),
    )
    return next
  }

  function startNext(): Promise<number> {
    next = undefined
    return start()
  }
}
