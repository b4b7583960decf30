import { sql } from 'drizzle-orm'
import {
  check,
  index,
  int,
  json,
  money,
  primaryKey,
  sequence,
  table,
  text,
  timestamp,
  uniqueIndex,
} from '@/db/dialect'
import { now } from '@/lib/clock'

/** Append-only (trigger): the timeline, the audit log and the outbox. */
export const events = table(
  'events',
  {
    seq: sequence('seq'),
    name: text('name').notNull(),
    actorKind: text('actor_kind', {
      enum: ['guest', 'customer', 'staff', 'api_key', 'system'],
    }).notNull(),
    actorId: text('actor_id'),
    subject: text('subject').notNull(),
    data: json('data').$type<Record<string, unknown>>().notNull(),
    at: timestamp('at').notNull().$defaultFn(now),
    /** From where: the client's address, and the session or API key that was used. */
    address: text('address'),
    via: text('via'),
  },
  (t) => [
    index('events_subject').on(t.subject, t.seq),
    index('events_name').on(t.name, t.seq),
    index('events_actor').on(t.actorId, t.seq),
  ],
)

export const jobs = table(
  'jobs',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    payload: json('payload').$type<Record<string, unknown>>().notNull(),
    dedupeKey: text('dedupe_key'),
    status: text('status', { enum: ['queued', 'running', 'done', 'dead'] })
      .notNull()
      .default('queued'),
    runAt: timestamp('run_at').notNull(),
    attempts: int('attempts').notNull().default(0),
    maxAttempts: int('max_attempts').notNull().default(12),
    leaseOwner: text('lease_owner'),
    leaseUntil: timestamp('lease_until'),
    lastError: text('last_error'),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
    finishedAt: timestamp('finished_at'),
  },
  (t) => [
    uniqueIndex('jobs_one_live_per_key')
      .on(t.dedupeKey)
      .where(sql`status in ('queued', 'running')`),
    index('jobs_due').on(t.status, t.runAt),
    check('jobs_attempts', sql`${t.attempts} >= 0`),
  ],
)

export const schedules = table('schedules', {
  name: text('name').primaryKey(),
  nextRunAt: timestamp('next_run_at').notNull(),
  lastRunAt: timestamp('last_run_at'),
})

export const emails = table(
  'emails',
  {
    id: text('id').primaryKey(),
    template: text('template').notNull(),
    recipient: text('recipient').notNull(),
    subject: text('subject').notNull(),
    textBody: text('text_body').notNull(),
    htmlBody: text('html_body').notNull(),
    status: text('status', { enum: ['logged', 'queued', 'sent', 'failed'] }).notNull(),
    about: text('about'),
    /** A comment that it repeats: with its writer the mail is forgotten. */
    quotes: text('quotes'),
    dedupeKey: text('dedupe_key').notNull(),
    messageId: text('message_id'),
    lastError: text('last_error'),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
    sentAt: timestamp('sent_at'),
  },
  (t) => [
    uniqueIndex('emails_once').on(t.dedupeKey),
    index('emails_about').on(t.about),
    index('emails_quotes').on(t.quotes),
    index('emails_age').on(t.createdAt),
  ],
)

export const idempotencyKeys = table(
  'idempotency_keys',
  {
    scope: text('scope').notNull(),
    key: text('key').notNull(),
    requestHash: text('request_hash').notNull(),
    state: text('state', { enum: ['running', 'done'] }).notNull(),
    responseStatus: int('response_status'),
    response: json('response').$type<unknown>(),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
  },
  (t) => [primaryKey({ columns: [t.scope, t.key] }), index('idempotency_keys_age').on(t.createdAt)],
)

export const settings = table('settings', {
  key: text('key').primaryKey(),
  value: json('value').$type<unknown>().notNull(),
  updatedAt: timestamp('updated_at').notNull().$defaultFn(now),
})

/** Gapless series: a number is taken in the transaction that uses it. */
export const counters = table('counters', {
  name: text('name').primaryKey(),
  value: money('value').notNull(),
})

/** One row; triggers raise it whenever something changes that a public page shows. */
export const contentVersion = table(
  'content_version',
  {
    id: int('id').primaryKey(),
    version: money('version').notNull(),
  },
  (t) => [check('content_version_one_row', sql`${t.id} = 1`)],
)

export const rateLimits = table(
  'rate_limits',
  {
    key: text('key').notNull(),
    windowStart: timestamp('window_start').notNull(),
    count: int('count').notNull(),
  },
  (t) => [primaryKey({ columns: [t.key, t.windowStart] })],
)
