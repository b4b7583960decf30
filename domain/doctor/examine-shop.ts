import { setImmediate } from 'node:timers/promises'
import { examine } from '@/db/doctor'

/** More would not be read; the command line tells them all. */
const MAX_ROWS = 10

export type Examined = {
  /** What must hold, as a sentence. */
  invariant: string
  /** How many rows say that it does not. */
  violations: number
  /** The first of them. */
  rows: Record<string, unknown>[]
  tookMs: number
}

/** Looks at every invariant of a shop that is selling. Visitors get their turn between two of them. */
export async function examineShop(): Promise<Examined[]> {
  const found: Examined[] = []
  let begun = performance.now()
  for await (const { invariant, rows } of examine()) {
    const tookMs = Math.round(performance.now() - begun)
    found.push({ invariant, violations: rows.length, rows: rows.slice(0, MAX_ROWS), tookMs })
    await setImmediate()
    begun = performance.now()
  }
  return found
}
