import pg from 'pg'
import { sqliteFile } from '@/db/connection'
import { engine } from '@/db/dialect/engine'
import { openFile } from '@/db/dialect/sqlite-connection'

/** Writes past references and, with SQLite, CHECKs, as a failing disk or a careless hand would. */
export async function damage(sql: string): Promise<void> {
  if (engine === 'sqlite') damageSqlite(sql)
  else await damagePostgres(sql)
}

function damageSqlite(sql: string): void {
  const database = openFile(sqliteFile())
  database.pragma('foreign_keys = OFF')
  database.pragma('ignore_check_constraints = ON')
  database.exec(sql)
  database.close()
}

async function damagePostgres(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  await client.query('SET session_replication_role = replica')
  await client.query(sql)
  await client.end()
}
