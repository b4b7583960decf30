import { setTimeout as pause } from 'node:timers/promises'
import autocannon, { type Options } from 'autocannon'
import type { Child } from '@/bench/child'
import { type Speed, speedOf } from '@/bench/speed'

const CONNECTIONS = 16
const POLL_MS = 5
/** As browsers send it. */
export const ACCEPT = { accept: 'text/html', 'accept-encoding': 'gzip, deflate, br, zstd' }

/** Asks a server for one address from many connections at once; any answer but 200 is an error. */
export async function answersPerSecond(
  server: Child,
  url: string,
  { duration, connections = CONNECTIONS }: { duration: number; connections?: number },
): Promise<Speed> {
  return await speedOf(server, async () => {
    const { requests } = await load({ url, duration, connections })
    return requests.total
  })
}

/** Asks `amount` times in all, for one address after the other. */
export async function askAll(url: string, paths: readonly string[], amount: number): Promise<void> {
  await load({
    url,
    amount,
    connections: CONNECTIONS,
    requests: paths.map((path) => ({ path, headers: ACCEPT })),
  })
}

/** Milliseconds until `url` answers 200 for the first time, from now on. */
export async function firstAnswer(url: string, limitMs: number): Promise<number> {
  const startedAt = performance.now()
  while (performance.now() - startedAt < limitMs) {
    const status = await fetch(url, { headers: ACCEPT }).then(
      (response) => response.text().then(() => response.status),
      () => 0,
    )
    if (status === 200) return performance.now() - startedAt
    await pause(POLL_MS)
  }
  throw new Error(`${url} gave no answer within ${limitMs} ms`)
}

async function load(options: Options) {
  const result = await autocannon({ headers: ACCEPT, timeout: 30, ...options })
  const failed = result.errors + result.non2xx
  if (failed > 0) throw new Error(`${failed} requests to ${options.url} failed`)
  return result
}
