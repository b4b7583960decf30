import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { onCore } from '@/bench/cores'

export const ROOT = path.join(import.meta.dirname, '..')
const GIVE_UP_MS = 20_000
const running = new Set<ChildProcess>()

export type Child = {
  process: ChildProcess
  /** Resident memory in bytes. */
  memory: () => number
  /** Seconds of processor time it has used so far, in all its threads; not a number where the system does not say. */
  coreSeconds: () => number
  stop: () => Promise<void>
}

/** Starts Node on the server's core. What it writes is not read: a shop logs at full speed while it is measured. */
export function startNode(parameters: readonly string[], env: Record<string, string> = {}): Child {
  const child = spawnNode(parameters, env, 'ignore')
  return {
    process: child,
    memory: () => residentBytes(child),
    coreSeconds: () => coreSeconds(child),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      const giveUp = setTimeout(() => child.kill('SIGKILL'), GIVE_UP_MS)
      await once(child, 'exit')
      clearTimeout(giveUp)
    },
  }
}

/** Runs a Node program on the server's core to its end and returns what it wrote. */
export async function runNode(parameters: readonly string[]): Promise<string> {
  const child = spawnNode(parameters, {}, 'pipe')
  let written = ''
  child.stdout?.on('data', (chunk) => {
    written += chunk
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${parameters.join(' ')} ended with ${code}`)
  return written
}

/** Ends what is still running, so that an interrupted run leaves nothing behind. */
export function endChildren(): void {
  for (const child of running) child.kill('SIGKILL')
}

/** A port of this machine that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (address === null || typeof address === 'string') throw new Error('no port is free')
  return address.port
}

function spawnNode(
  parameters: readonly string[],
  env: Record<string, string>,
  output: 'ignore' | 'pipe',
): ChildProcess {
  const [command = '', ...rest] = onCore('server', [process.execPath, ...parameters])
  const child = spawn(command, rest, {
    cwd: ROOT,
    // biome-ignore lint/style/noProcessEnv: a child keeps what the shell says.
    env: { ...process.env, ...env },
    stdio: ['ignore', output, 'pipe'],
  })
  running.add(child)
  let complaint = ''
  child.stderr?.on('data', (chunk) => {
    complaint += chunk
  })
  child.once('close', (code) => {
    running.delete(child)
    if (code) console.error(complaint)
  })
  return child
}

/** proc(5): fields 14 and 15 of `stat` are hundredths of a second; the name before them may hold anything but `) `. */
function coreSeconds({ pid }: ChildProcess): number {
  if (process.platform !== 'linux') return Number.NaN
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const [user, system] = fields.split(' ').slice(11, 13)
  return (Number(user) + Number(system)) / 100
}

function residentBytes({ pid }: ChildProcess): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024
}
