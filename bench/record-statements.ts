/**
 * Preloaded into a shop, it keeps every statement that reaches the shop's database with its bound values. On SIGUSR2 what has come
 * together since the last time is written as a line of JSON to the file that BENCH_STATEMENTS names. Node runs it as it is.
 */
import { appendFileSync } from 'node:fs'
import Database from 'better-sqlite3'

// biome-ignore lint/style/noProcessEnv: a preloaded file has no arguments of its own.
const target = process.env.BENCH_STATEMENTS ?? ''
let statements: { sql: string; values: unknown[] }[] = []

const { prepare, exec } = Database.prototype

replace(Database.prototype, 'prepare', function record(this: Database.Database, sql: string) {
  const statement: Database.Statement = Reflect.apply(prepare, this, [sql])
  if (!isShop(this)) return statement
  for (const name of ['all', 'get', 'run'] as const) {
    const execute = statement[name]
    replace(statement, name, (...values: unknown[]) => {
      statements.push({ sql, values })
      return Reflect.apply(execute, statement, values)
    })
  }
  return statement
})

replace(Database.prototype, 'exec', function record(this: Database.Database, sql: string) {
  if (isShop(this)) statements.push({ sql, values: [] })
  return exec.call(this, sql)
})

process.on('SIGUSR2', () => {
  appendFileSync(target, `${JSON.stringify(statements)}\n`)
  statements = []
})

function isShop(database: Database.Database): boolean {
  return database.name.endsWith('stationer.sqlite')
}

function replace(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, { value, writable: true, configurable: true })
}
