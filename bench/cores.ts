import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

export type Core = 'server' | 'load'

/** The last two cores: the first is where most systems answer their interrupts. */
const last = availableParallelism() - 1
const NUMBER: Record<Core, number> = { server: last, load: Math.max(0, last - 1) }

/** Whether server and load can be kept apart here: `taskset` is Linux only, and needs two cores. */
export const canPin = last > 0 && process.platform === 'linux' && hasTaskset()

/** The same command line, held on one core where that can be done. */
export function onCore(core: Core, command: readonly string[]): string[] {
  return canPin ? ['taskset', '-c', String(NUMBER[core]), ...command] : [...command]
}

/** Keeps this process and all its threads on the core from which the load comes. */
export function stayOnLoadCore(): void {
  if (!canPin) return
  execFileSync('taskset', ['-a', '-c', '-p', String(NUMBER.load), String(process.pid)])
}

function hasTaskset(): boolean {
  try {
    execFileSync('taskset', ['--version'])
    return true
  } catch {
    return false
  }
}
