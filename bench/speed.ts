import type { Child } from '@/bench/child'
import { median, type Result } from '@/bench/result'

/**
 * How often a second something was done: by the clock, and by the processor time the server used for it. Where others
 * use the machine too, or the load cannot be made fast enough, only the latter says something about the server.
 */
export type Speed = { byClock: number; byCore: number }

type Compared = Pick<Result, 'value' | 'baseline' | 'ratio'>

/** `work` makes `server` do something and says how often. */
export async function speedOf(server: Child, work: () => Promise<number>): Promise<Speed> {
  const startedAt = performance.now()
  const usedBefore = server.coreSeconds()
  const times = await work()
  return {
    byClock: (times * 1000) / (performance.now() - startedAt),
    byCore: times / (server.coreSeconds() - usedBefore),
  }
}

/**
 * Measures two things in turns, so that whatever else the machine does meanwhile hits both, and takes the median of
 * each and of their ratios.
 */
export async function inTurns(
  rounds: number,
  measure: () => Promise<Speed>,
  measureBaseline: () => Promise<Speed>,
): Promise<{ byClock: Compared; byCore: Compared }> {
  const pairs: [Speed, Speed][] = []
  for (let round = 0; round < rounds; round++) {
    pairs.push([await measure(), await measureBaseline()])
  }
  return { byClock: compare(pairs, 'byClock'), byCore: compare(pairs, 'byCore') }
}

function compare(pairs: readonly [Speed, Speed][], by: keyof Speed): Compared {
  return {
    value: median(pairs.map(([speed]) => speed[by])),
    baseline: median(pairs.map(([, baseline]) => baseline[by])),
    ratio: median(pairs.map(([speed, baseline]) => speed[by] / baseline[by])),
  }
}
