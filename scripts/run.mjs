import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** The file that a package's command would run, so that no shell and no `npx` stand between. */
export const bin = (/** @type {string} */ file) => path.join(root, 'node_modules', file)

/** @type {Set<number>} */
const groups = new Set()

/**
 * Runs a command in the repository and tells how it ended. With `quiet` its output is returned, else it is shown as it comes.
 * After `timeoutMs` the command and everything it started is ended, and the code is 124.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean, timeoutMs?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = {}, quiet = false, timeoutMs = 600_000 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      detached: true,
    })
    const { pid } = child
    if (pid) watch(pid)
    let output = ''
    let isLate = false
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    const timer = setTimeout(() => {
      isLate = true
      if (pid) endGroup(pid, 'SIGKILL')
    }, timeoutMs)
    const end = (/** @type {number} */ code, /** @type {string} */ note) => {
      clearTimeout(timer)
      if (pid) unwatch(pid)
      resolve({ code, output: output + note })
    }
    child.on('error', (error) => end(127, `${command}: ${error.message}\n`))
    child.on('close', (code) =>
      isLate
        ? end(124, `Ended after ${timeoutMs / 1000} s without a result.\n`)
        : end(code ?? 1, ''),
    )
  })
}

/** @param {number} pid */
function watch(pid) {
  groups.add(pid)
  if (groups.size > 1) return
  process.on('SIGINT', endAll)
  process.on('SIGTERM', endAll)
}

/** Whoever runs in this process afterwards, the server above all, handles signals in its own way. */
function unwatch(/** @type {number} */ pid) {
  groups.delete(pid)
  if (groups.size > 0) return
  process.off('SIGINT', endAll)
  process.off('SIGTERM', endAll)
}

/** @param {NodeJS.Signals} signal */
function endAll(signal) {
  for (const pid of groups) endGroup(pid, signal)
  process.exit(130)
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function endGroup(pid, signal) {
  try {
    process.kill(-pid, signal)
  } catch {
    // The group has ended by itself in the meantime.
  }
}
