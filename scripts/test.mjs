// `npm test`: every suite, whatever the one before said; the last line counts them all.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { build } from './build.mjs'
import { check } from './check.mjs'
import { bin, root, run } from './run.mjs'

/** @typedef {{ suite: string, passed: number, failed: number, skipped: number, troubles?: string[] }} Result */
/** @typedef {Omit<Result, 'suite'>} Count */
/** @typedef {{ status: string, fullName: string, failureMessages: string[] | null }} VitestTest */
/** @typedef {{ name: string, status: string, message: string, assertionResults: VitestTest[] }} VitestFile */
/** @typedef {{ numPassedTests: number, numPendingTests: number, numTodoTests: number, testResults: VitestFile[] }} VitestReport */
/** @typedef {{ title: string, file: string, line: number, tests: { projectName: string, status: string }[] }} PlaywrightSpec */
/** @typedef {{ specs: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite */
/** @typedef {{ suites: PlaywrightSuite[], stats: { expected: number, flaky: number, unexpected: number, skipped: number } }} PlaywrightReport */

const MINUTE_MS = 60_000
const reports = mkdtempSync(path.join(tmpdir(), 'stationer-test-'))

const results = [
  await heading('check', runCheck),
  await heading('sqlite', () => runVitest('sqlite')),
  await heading('postgres', () => runVitest('postgres')),
  ...(await runInBrowser()),
]
rmSync(reports, { recursive: true })
process.exit(summarise(results))

/** @param {string} suite @param {() => Promise<Count>} work @returns {Promise<Result>} */
async function heading(suite, work) {
  console.log(`\n── ${suite} ──`)
  return { suite, ...(await work()) }
}

async function runCheck() {
  const steps = await check()
  const failed = steps.filter(({ isOk }) => !isOk)
  const passed = steps.length - failed.length
  return { passed, failed: failed.length, skipped: 0, troubles: failed.map(({ name }) => name) }
}

/** @param {'sqlite' | 'postgres'} project */
async function runVitest(project) {
  const report = path.join(reports, `${project}.json`)
  const { code } = await run(
    process.execPath,
    [
      bin('vitest/vitest.mjs'),
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { env: { NODE_ENV: 'test' }, timeoutMs: 15 * MINUTE_MS },
  )
  return orCrashed(code, readReport(report, countVitest))
}

/** @param {VitestReport} report */
function countVitest({ numPassedTests, numPendingTests, numTodoTests, testResults }) {
  const failures = testResults.flatMap(failuresOf)
  return {
    passed: numPassedTests,
    failed: failures.length,
    skipped: numPendingTests + numTodoTests,
    troubles: failures,
  }
}

/**
 * Each failed test, and each file that cannot even be loaded: it holds no failed test, yet proves nothing.
 *
 * @param {VitestFile} file
 */
function failuresOf({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed')
  const file = path.relative(root, name)
  if (status === 'failed' && failed.length === 0) return [`${file}\n${message}`]
  return failed.map((test) =>
    [`${file} › ${test.fullName}`, ...(test.failureMessages ?? []).map(ownLines)].join('\n'),
  )
}

/** Without a build there is nothing to open in a browser, so that counts as a failed suite too. */
async function runInBrowser() {
  const built = await heading('build', async () => pass((await build()) === 0))
  if (built.failed > 0) return [built, { suite: 'journeys', passed: 0, failed: 1, skipped: 0 }]
  return [built, await heading('journeys', runPlaywright)]
}

async function runPlaywright() {
  if (!(await ensureBrowser())) {
    console.error('No browser could be found or fetched; set CHROMIUM_PATH to one.')
    return pass(false)
  }
  const report = path.join(reports, 'journeys.json')
  const { code } = await run(
    process.execPath,
    [
      bin('@playwright/test/cli.js'),
      'test',
      '--reporter=list,json',
      // A browser on two cores may once be too slow; what passed only then is named at the end.
      '--retries=1',
      // Before the whole command is ended, so that what was seen until then is told.
      `--global-timeout=${27 * MINUTE_MS}`,
    ],
    {
      env: {
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        E2E_PORT: await freePort(),
        E2E_DATA_DIR: path.join(reports, 'data'),
      },
      timeoutMs: 28 * MINUTE_MS,
    },
  )
  return orCrashed(code, readReport(report, countPlaywright))
}

/** @param {string} message */
function ownLines(message) {
  return message
    .split('\n')
    .filter((line) => !line.includes('node_modules') && !line.includes('new Promise'))
    .join('\n')
}

/** @param {PlaywrightReport} report */
function countPlaywright({ suites, stats: { expected, flaky, unexpected, skipped } }) {
  return {
    passed: expected + flaky,
    failed: unexpected,
    skipped,
    troubles: suites.flatMap(specsOf).flatMap(troublesOf),
  }
}

/** @param {PlaywrightSuite} suite @returns {PlaywrightSpec[]} */
function specsOf({ specs, suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)]
}

/** @param {PlaywrightSpec} spec */
function troublesOf({ title, file, line, tests }) {
  const told = tests.filter(({ status }) => status === 'unexpected' || status === 'flaky')
  return told.map(({ projectName, status }) => {
    const how = status === 'flaky' ? ' (passed when tried again)' : ''
    return `[${projectName}] ${file}:${line} › ${title}${how}`
  })
}

/** @param {boolean} isOk */
function pass(isOk) {
  return { passed: isOk ? 1 : 0, failed: isOk ? 0 : 1, skipped: 0 }
}

/** A suite that ended badly has failed, even when no single test of it did. */
function orCrashed(/** @type {number} */ code, /** @type {Count} */ counted) {
  if (code === 0 || counted.failed > 0) return counted
  const told = `no test failed, but it ended with code ${code}; its output says why`
  return { ...counted, failed: 1, troubles: [...(counted.troubles ?? []), told] }
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Count} count
 */
function readReport(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    console.error(`The suite left no readable report: ${error}`)
    return pass(false)
  }
}

/** @returns {Promise<string>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address()
      server.close(() =>
        resolve(typeof address === 'object' && address ? String(address.port) : ''),
      )
    })
  })
}

/** @param {Result[]} all */
function summarise(all) {
  // Whoever sees only the end of a long log has to know what to look for.
  for (const { suite, troubles = [] } of all) {
    for (const trouble of troubles) console.log(`\n! ${suite} › ${trouble}`)
  }
  console.log('')
  for (const { suite, passed, failed, skipped } of all) {
    const rest = skipped > 0 ? `, ${skipped} skipped` : ''
    console.log(`${suite.padEnd(10)} ${passed} passed, ${failed} failed${rest}`)
  }
  const sum = (/** @type {'passed' | 'failed'} */ key) => all.reduce((n, one) => n + one[key], 0)
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') === 0 ? 0 : 1
}
