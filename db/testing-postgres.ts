import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { createDatabase, startTestPostgres } from '@/db/testing'

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string
    /** The name of a migrated database without rows, to be copied. */
    postgresTemplate: string
  }
}

/** Starts one real PostgreSQL for the whole run; each test file then copies the migrated template. */
export default async function setup(project: TestProject) {
  const server = await startTestPostgres()
  project.provide('postgresUrl', server.url)
  project.provide('postgresTemplate', await migratedTemplate(server.url))
  return server.stop
}

async function migratedTemplate(url: string): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stationer-template-'))
  const { DATA_DIR, DATABASE_URL } = process.env
  process.env.DATA_DIR = folder
  process.env.DATABASE_URL = await createDatabase(url)
  const template = new URL(process.env.DATABASE_URL).pathname.slice(1)
  const { bootDatabase } = await import('@/db/boot')
  const { closeDatabase } = await import('@/db/connection')
  await bootDatabase()
  // A database with guests cannot be copied.
  await closeDatabase()
  restoreEnv({ DATA_DIR, DATABASE_URL })
  rmSync(folder, { recursive: true })
  return template
}

function restoreEnv(variables: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}
