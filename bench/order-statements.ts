import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { buy, makeWish } from '@/bench/buyer'
import { type Shop, startShop } from '@/bench/shop'

export const statements = z.array(
  z.object({ sql: z.string(), values: z.array(z.union([z.string(), z.number(), z.null()])) }),
)
export type Statements = z.infer<typeof statements>
export type Value = Statements[number]['values'][number]

/** By then the worker has dispatched the order's events and written its mail. */
const SETTLED_MS = 1500
const POLL_MS = 20

/**
 * The statements of one real order in `dataDir`, its jobs included, with `{order}` put into every value that was made for it:
 * whoever replays them fills in something new each time.
 */
export async function recordOrder(dataDir: string): Promise<Statements> {
  const file = path.join(dataDir, 'statements.jsonl')
  const shop = await startShop(dataDir, {
    preload: ['--import', './bench/record-statements.ts'],
    env: { BENCH_STATEMENTS: file },
  })
  const wish = await makeWish(shop)
  await buy(shop, wish)
  await pause(SETTLED_MS)
  await flush(shop, file, 1)
  await buy(shop, wish)
  await pause(SETTLED_MS)
  await flush(shop, file, 2)
  await shop.stop()
  const [before = [], order = []] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => statements.parse(JSON.parse(line)))
  return withPlaceholders(order, wordsOf(before))
}

async function flush({ process: { pid } }: Shop, file: string, lines: number): Promise<void> {
  if (pid === undefined) throw new Error('the shop is not running')
  process.kill(pid, 'SIGUSR2')
  while (!existsSync(file) || readFileSync(file, 'utf8').split('\n').length <= lines) {
    await pause(POLL_MS)
  }
}

/** Ids, hashes and tokens are long; the order's number is a value of its own. */
const MADE = /[\w-]{20,}/g

function wordsOf(recorded: Statements): Set<string> {
  const words = recorded.flatMap(({ values }) =>
    values.flatMap((value) =>
      typeof value === 'string' ? [value, ...(value.match(MADE) ?? [])] : [],
    ),
  )
  return new Set(words)
}

function withPlaceholders(order: Statements, known: ReadonlySet<string>): Statements {
  const marked = (word: string) => (known.has(word) ? word : `${word}{order}`)
  const fill = (value: Value): Value => {
    if (typeof value !== 'string') return value
    return /^\d+$/.test(value) ? marked(value) : value.replaceAll(MADE, marked)
  }
  return order.map(({ sql, values }) => ({ sql, values: values.map(fill) }))
}
