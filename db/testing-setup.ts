import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, inject } from 'vitest'
import { createDatabase } from '@/db/testing'

// Which database there is must be settled before any test imports the configuration.
const folder = mkdtempSync(path.join(os.tmpdir(), 'stationer-test-'))
process.env.DATA_DIR = folder
// Vitest puts a path of its own there.
delete process.env.BASE_URL
// Nobody listens there, so that no test talks to a shop that happens to run on this machine.
process.env.PORT = '9'
if (process.env.STATIONER_TEST_ENGINE === 'postgres') {
  process.env.DATABASE_URL = await createDatabase(inject('postgresUrl'), inject('postgresTemplate'))
}

const { bootDatabase } = await import('@/db/boot')
const { closeDatabase } = await import('@/db/connection')
const { setClock } = await import('@/lib/clock')
await bootDatabase()

afterEach(() => setClock())

afterAll(async () => {
  await closeDatabase()
  rmSync(folder, { recursive: true, force: true })
})
