import { db, type Reader } from '@/db/read'
import { transact } from '@/db/transact'
import { config } from '@/lib/config'

/** Reads what this very request may just have written: a replica can lag behind, so where there is one the primary is asked. */
export async function readAfterWrite<T>(read: (reader: Reader) => Promise<T>): Promise<T> {
  return config.databaseReadUrl === undefined ? await read(db) : await transact(read)
}
