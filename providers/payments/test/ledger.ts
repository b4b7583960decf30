import { mkdirSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { config } from '@/lib/config'

export type SimulatedSession = {
  ref: string
  idempotencyKey: string
  amount: number
  currency: string
  orderNumber: string
  email: string
  returnUrl: string
  capture: 'automatic' | 'manual'
  state: 'open' | 'authorized' | 'captured' | 'closed'
  isSilent: 0 | 1
  reason: string | null
  captured: number
  refunded: number
}

let file: Database.Database | undefined

/** The simulated provider's own books: like a real one, it forgets nothing when the shop crashes. */
export function simulatedLedger(): Database.Database {
  if (file) return file
  mkdirSync(config.dataDir, { recursive: true })
  file = new Database(path.join(config.dataDir, 'simulated-payments.sqlite'))
  file.pragma('busy_timeout = 5000')
  file.pragma('journal_mode = WAL')
  file.exec(`
    CREATE TABLE IF NOT EXISTS sessions (
      ref TEXT PRIMARY KEY, idempotencyKey TEXT NOT NULL UNIQUE, amount INTEGER NOT NULL, currency TEXT NOT NULL,
      orderNumber TEXT NOT NULL, email TEXT NOT NULL, returnUrl TEXT NOT NULL, capture TEXT NOT NULL,
      state TEXT NOT NULL DEFAULT 'open', isSilent INTEGER NOT NULL DEFAULT 0, reason TEXT,
      captured INTEGER NOT NULL DEFAULT 0, refunded INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE IF NOT EXISTS calls (idempotencyKey TEXT PRIMARY KEY, ref TEXT NOT NULL, kind TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS refusals (idempotencyKey TEXT PRIMARY KEY REFERENCES calls, reason TEXT NOT NULL);
  `)
  return file
}
