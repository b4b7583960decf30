/**
 * The baseline of checkouts: bare better-sqlite3 runs the statements in the file of the second argument against the database of the
 * first, once per order, from the number in the third argument on, as many times as the fourth says. Prints a `Speed`.
 */
import { readFileSync } from 'node:fs'
import { statements, type Value } from '@/bench/order-statements'
import { openFile } from '@/db/dialect/sqlite-connection'

const [file = '', recorded = '', first = '', count = ''] = process.argv.slice(2)

const order = statements.parse(JSON.parse(readFileSync(recorded, 'utf8')))
const database = openFile(file)
const prepared = new Map<string, (values: Value[]) => unknown>()

// Filled in before the clock starts: the database alone is measured.
const runs = Array.from({ length: Number(count) }, (_, at) =>
  order.map(({ sql, values }) => ({
    execute: prepare(sql),
    values: values.map((value) => filled(value, `_${Number(first) + at}`)),
  })),
)
const before = orderCount()
const usedBefore = process.cpuUsage()
const startedAt = performance.now()
for (const run of runs) for (const { execute, values } of run) execute(values)
const seconds = (performance.now() - startedAt) / 1000
const used = process.cpuUsage(usedBefore)
const coreSeconds = (used.user + used.system) / 1_000_000

const made = orderCount() - before
if (made !== runs.length) throw new Error(`${runs.length} replays made ${made} orders`)
console.log(JSON.stringify({ byClock: runs.length / seconds, byCore: runs.length / coreSeconds }))
database.close()

function prepare(sql: string) {
  const known = prepared.get(sql)
  if (known) return known
  const statement = database.prepare<Value[]>(sql)
  const execute = statement.reader
    ? (values: Value[]) => statement.raw().all(...values)
    : (values: Value[]) => statement.run(...values)
  prepared.set(sql, execute)
  return execute
}

function filled(value: Value, order: string): Value {
  return typeof value === 'string' ? value.replaceAll('{order}', order) : value
}

function orderCount(): number {
  return database.prepare<[], number>('SELECT count(*) FROM orders').pluck().get() ?? 0
}
