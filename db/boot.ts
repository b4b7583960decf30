import { accessSync, constants } from 'node:fs'
import { connection } from '@/db/connection'
import { engine } from '@/db/dialect/engine'
import { makeFolder } from '@/db/make-folder'
import { migrate } from '@/db/migrate'
import { config } from '@/lib/config'
import { StartupError } from '@/lib/errors'
import { prepareSecret } from '@/lib/secrets'

/** Makes the data directory, its secret and the database ready, or says in one sentence why not. */
export async function bootDatabase(): Promise<{ migrations: string[] }> {
  refuseOtherEngines()
  prepareDataDir()
  prepareSecret()
  const migrations = await migrate().catch((error: unknown) => {
    throw explain(error)
  })
  await connection().contentVersion()
  return { migrations }
}

/** Whoever names another database must not find their shop in a new SQLite file. */
function refuseOtherEngines(): void {
  if (engine === 'postgres' || !config.databaseUrl) return
  throw new StartupError(
    'DATABASE_URL must begin with postgres://; leave it out, and the shop keeps its data in SQLite.',
  )
}

function prepareDataDir(): void {
  try {
    makeFolder(config.dataDir)
    accessSync(config.dataDir, constants.W_OK)
  } catch (cause) {
    throw new StartupError(
      `The data directory ${config.dataDir} is not writable; set DATA_DIR to one that is.`,
      { cause },
    )
  }
}

function explain(error: unknown): unknown {
  if (error instanceof StartupError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (engine === 'postgres' && (/^(E|28|3D|57)/.test(code) || isConnectionLost(error))) {
    const reason = code === '' ? String(error) : code
    return new StartupError(
      `PostgreSQL at ${serverOf(config.databaseUrl)} cannot be reached (${reason}).`,
      { cause: error },
    )
  }
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
    return new StartupError(
      `The database in ${config.dataDir} is damaged; restore the newest file of ${config.dataDir}/backups.`,
      { cause: error },
    )
  }
  if (code.startsWith('SQLITE_BUSY')) {
    return new StartupError(`Another process keeps the database in ${config.dataDir} locked.`, {
      cause: error,
    })
  }
  if (code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_READONLY')) {
    return new StartupError(`The database in ${config.dataDir} cannot be opened for writing.`, {
      cause: error,
    })
  }
  return error
}

/** To these the driver gives no code. */
function isConnectionLost(error: unknown): boolean {
  return error instanceof Error && /^(Connection terminated|timeout expired)/.test(error.message)
}

function serverOf(url = ''): string {
  return URL.canParse(url) ? new URL(url).host : 'the given address'
}
