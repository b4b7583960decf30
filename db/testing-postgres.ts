import type { TestProject } from 'vitest/node'
import { startTestPostgres } from '@/db/testing'

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string
  }
}

/** Starts one real PostgreSQL for the whole run; each test file then copies the migrated template. */
export default async function setup(project: TestProject) {
  const server = await startTestPostgres()
  project.provide('postgresUrl', server.url)
  return server.stop
}
