import { connection, type Tx } from '@/db/connection'
import { wakeWorker } from '@/db/queue'

export type { Tx } from '@/db/connection'

/**
 * The only way to write: `work` runs in one transaction that commits when it returns and rolls back when it throws.
 * It awaits nothing but queries on `tx`; on PostgreSQL it may run again after a serialization failure.
 */
export async function transact<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const result = await connection().transact(work)
  wakeWorker()
  return result
}
