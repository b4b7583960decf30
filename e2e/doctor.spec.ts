import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { test } from '@playwright/test'

test('After all these journeys the doctor finds nothing wrong with the shop', async () => {
  // Whatever is wrong makes the command fail, and what it says is then part of the error.
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'cli/index.ts', 'doctor'])
})
