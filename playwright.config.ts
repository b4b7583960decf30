import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { TEST_CLIENT } from './providers/identity/testing-client'
import { findBrowser } from './scripts/browser.mjs'

const browser = findBrowser()

/**
 * `E2E_URL` points the journeys at a shop that runs already, and `E2E_DATA_DIR` at its data; else the built app
 * starts with a shop of its own.
 */
const runningShop = process.env.E2E_URL
const port = process.env.E2E_PORT ?? '3210'
const baseURL = runningShop ?? `http://localhost:${port}`

// Workers read this file again and inherit the folder.
process.env.E2E_DATA_DIR ??= mkdtempSync(path.join(tmpdir(), 'stationer-e2e-'))

/** Whatever the developer's own `.env` says, the journeys run in a shop as it comes. */
const untouched = {
  DATABASE_URL: '',
  DATABASE_READ_URL: '',
  BASE_URL: '',
  SMTP_URL: '',
  JOBS: '',
  AUTH_GOOGLE_ID: '',
  AUTH_GOOGLE_SECRET: '',
  AUTH_GITHUB_ID: '',
  AUTH_GITHUB_SECRET: '',
}
// Journeys prepare their goods with the shop's own verbs, on the database that the shop reads.
Object.assign(process.env, {
  DATA_DIR: process.env.E2E_DATA_DIR,
  ...(runningShop ? {} : untouched),
})

/** A real OpenID Connect provider beside the shop; whoever is typed there is vouched for. */
const identityPort = Number(port) + 1
const identity = {
  AUTH_OIDC_ISSUER: `http://localhost:${identityPort}`,
  AUTH_OIDC_NAME: 'Test identity',
  AUTH_OIDC_ID: TEST_CLIENT.clientId,
  AUTH_OIDC_SECRET: TEST_CLIENT.clientSecret,
}

/** Looks at the shop that all the others have been in. */
const AFTERWARDS = /(doctor|hostile-text)\.spec\.ts$/

/**
 * A journey runs on the desktop. The tag `@mobile` or `@no-js` lets it run there as well,
 * `@only-mobile` or `@only-no-js` there instead.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL,
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    launchOptions: browser,
  },
  projects: [
    {
      name: 'desktop',
      grepInvert: /@only-/,
      testIgnore: AFTERWARDS,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } },
    },
    {
      name: 'mobile',
      grep: /@(only-)?mobile/,
      use: {
        ...devices['Pixel 7'],
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 1,
      },
    },
    {
      name: 'no-js',
      grep: /@(only-)?no-js/,
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 1280, height: 900 },
        javaScriptEnabled: false,
      },
    },
    {
      name: 'afterwards',
      testMatch: AFTERWARDS,
      dependencies: ['desktop', 'mobile', 'no-js'],
    },
  ],
  webServer: runningShop
    ? undefined
    : [
        {
          command: `exec "${process.execPath}" --import tsx e2e/identity-provider.ts ${identityPort} ${baseURL}`,
          url: `${identity.AUTH_OIDC_ISSUER}/.well-known/openid-configuration`,
        },
        {
          command: `exec "${process.execPath}" scripts/start.mjs`,
          url: `${baseURL}/api/health`,
          timeout: 300_000,
          gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
          // Each journey comes from an address of its own, so that the limits can stay on.
          env: { ...identity, PORT: port, TRUSTED_HOPS: '1' },
        },
      ],
})
