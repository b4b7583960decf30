import { bootDatabase } from '@/db/boot'
import { closeDatabase } from '@/db/connection'

/** Runs a command's work with the shop's database open and migrated, and closes it whatever happens. */
export async function withDatabase<T>(work: () => Promise<T>): Promise<T> {
  try {
    await bootDatabase()
    return await work()
  } finally {
    await closeDatabase()
  }
}
