import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

const everywhere = [
  '{lib,db,domain,providers,jobs,server,cli,app,demo,components}/**/*.test.{ts,tsx}',
]
const whereTablesAreTouched = ['{db,domain,jobs,cli,demo}/**/*.test.ts']

export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    pool: 'forks',
    // Two cores are the smallest machine we promise; more workers only make PostgreSQL wait for itself.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    // Hundreds of small files that each test file would load anew; as a few it takes a sixth of the time.
    deps: {
      optimizer: {
        ssr: {
          enabled: true,
          include: [
            'drizzle-orm',
            'drizzle-orm/better-sqlite3',
            'drizzle-orm/node-postgres',
            'drizzle-orm/pg-core',
            'drizzle-orm/sqlite-core',
          ],
        },
      },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'sqlite',
          include: everywhere,
          exclude: ['**/*-postgres.test.ts'],
          setupFiles: ['db/testing-setup.ts'],
          env: { STATIONER_TEST_ENGINE: 'sqlite' },
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: whereTablesAreTouched,
          exclude: ['**/*-sqlite.test.ts'],
          setupFiles: ['db/testing-setup.ts'],
          globalSetup: ['db/testing-postgres.ts'],
          env: { STATIONER_TEST_ENGINE: 'postgres' },
        },
      },
    ],
  },
})
