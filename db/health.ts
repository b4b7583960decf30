import { eq, min, sql } from 'drizzle-orm'
import { connection } from '@/db/connection'
import { engine } from '@/db/dialect/engine'
import { listMigrations } from '@/db/migrate'
import { db } from '@/db/read'
import { counters, jobs } from '@/db/schema/platform'
import { transact } from '@/db/transact'
import { now } from '@/lib/clock'

export type DatabaseHealth = {
  /** Whether a transaction that writes commits. */
  isWritable: boolean
  /** Whether exactly the migrations that the code brings are applied. */
  isMigrated: boolean
  /** How long the oldest due job has been waiting, in whole seconds; 0 when none is. */
  jobLagSeconds: number
}

/** Asks the database how it is. An unreachable database is an answer, not an error. */
export async function checkDatabase(): Promise<DatabaseHealth> {
  try {
    await writeNothing()
    const [isMigrated, jobLagSeconds] = await Promise.all([readIsMigrated(), readJobLag()])
    return { isWritable: true, isMigrated, jobLagSeconds }
  } catch {
    return { isWritable: false, isMigrated: false, jobLagSeconds: 0 }
  }
}

/** An update of no row: it takes the write lock, and a read-only file or server refuses it all the same. */
async function writeNothing(): Promise<void> {
  await transact(async (tx) => {
    await tx.update(counters).set({ value: 0 }).where(sql`1 = 0`)
  })
}

async function readIsMigrated(): Promise<boolean> {
  const rows = await connection().rows({ sql: 'SELECT name FROM schema_migrations', params: [] })
  const applied = rows.map((row) => String(row.name)).sort()
  const known = listMigrations(engine).map((migration) => migration.name)
  return applied.join() === known.join()
}

async function readJobLag(): Promise<number> {
  const [oldest] = await db
    .select({ runAt: min(jobs.runAt) })
    .from(jobs)
    .where(eq(jobs.status, 'queued'))
  if (!oldest?.runAt) return 0
  return Math.max(0, Math.floor((now().getTime() - oldest.runAt.getTime()) / 1000))
}
