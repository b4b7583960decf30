import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readOrMakeSecret } from '@/lib/secrets'

const run = promisify(execFile)
let scratch: string
let program: string

beforeAll(async () => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'stationer-secrets-'))
  program = path.join(scratch, 'program.cjs')
  await build({
    stdin: {
      contents: `import { readOrMakeSecret } from './lib/secrets'
        process.stdout.write(readOrMakeSecret(process.argv[2]))`,
      resolveDir: process.cwd(),
    },
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  })
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

test('processes that start together in a new folder share one secret', async () => {
  const folder = path.join(scratch, 'new')
  const starts = Array.from({ length: 8 }, () => run(process.execPath, [program, folder]))
  const secrets = new Set((await Promise.all(starts)).map(({ stdout }) => stdout))
  expect(secrets).toEqual(new Set([readOrMakeSecret(folder)]))
  expect(readdirSync(folder)).toEqual(['secret'])
  expect(statSync(path.join(folder, 'secret')).mode & 0o777).toBe(0o600)
})

test('a secret that was not written to its end is refused, not used', () => {
  const folder = mkdtempSync(path.join(scratch, 'damaged-'))
  writeFileSync(path.join(folder, 'secret'), '')
  expect(() => readOrMakeSecret(folder)).toThrow('is damaged')
})
