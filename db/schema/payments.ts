import { sql } from 'drizzle-orm'
import {
  bool,
  check,
  index,
  int,
  money,
  primaryKey,
  table,
  text,
  timestamp,
  uniqueIndex,
} from '@/db/dialect'
import { orderLines, orders } from '@/db/schema/orders'
import { now } from '@/lib/clock'

export const payments = table(
  'payments',
  {
    id: text('id').primaryKey(),
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id),
    provider: text('provider').notNull(),
    providerRef: text('provider_ref'),
    /** Where the customer pays, as the provider told. */
    sessionUrl: text('session_url'),
    /** Of whoever asked to pay: many declines from one address are a sign of stolen cards being tried. */
    clientAddress: text('client_address'),
    currency: text('currency').notNull(),
    amount: money('amount').notNull(),
    authorized: money('authorized').notNull().default(0),
    captured: money('captured').notNull().default(0),
    refunded: money('refunded').notNull().default(0),
    capturePending: money('capture_pending').notNull().default(0),
    refundPending: money('refund_pending').notNull().default(0),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
  },
  (t) => [
    uniqueIndex('payments_provider_ref').on(t.provider, t.providerRef),
    index('payments_order').on(t.orderId),
    index('payments_client').on(t.clientAddress, t.createdAt),
    check(
      'payments_not_negative',
      sql`${t.amount} >= 0 and ${t.authorized} >= 0 and ${t.captured} >= 0 and ${t.refunded} >= 0 and ${t.capturePending} >= 0 and ${t.refundPending} >= 0`,
    ),
    check(
      'payments_capture_within_authorized',
      sql`${t.captured} + ${t.capturePending} <= ${t.authorized}`,
    ),
    check(
      'payments_refund_within_captured',
      sql`${t.refunded} + ${t.refundPending} <= ${t.captured}`,
    ),
  ],
)

/** What we ask of a provider; committed before the call, its key is the provider's idempotency key. */
export const paymentOperations = table(
  'payment_operations',
  {
    id: text('id').primaryKey(),
    paymentId: text('payment_id')
      .notNull()
      .references(() => payments.id),
    kind: text('kind', { enum: ['authorize', 'capture', 'void', 'refund'] }).notNull(),
    amount: money('amount').notNull(),
    idempotencyKey: text('idempotency_key').notNull(),
    status: text('status', { enum: ['requested', 'succeeded', 'failed', 'unknown'] }).notNull(),
    reason: text('reason'),
    requestedAt: timestamp('requested_at').notNull().$defaultFn(now),
    settledAt: timestamp('settled_at'),
  },
  (t) => [
    uniqueIndex('payment_operations_key').on(t.idempotencyKey),
    index('payment_operations_payment').on(t.paymentId),
    index('payment_operations_status').on(t.status, t.requestedAt),
    check('payment_operations_amount', sql`${t.amount} > 0`),
  ],
)

/** What a provider told us, stored raw before we say thank you. */
export const paymentEvents = table(
  'payment_events',
  {
    provider: text('provider').notNull(),
    eventId: text('event_id').notNull(),
    providerRef: text('provider_ref').notNull(),
    body: text('body').notNull(),
    receivedAt: timestamp('received_at').notNull().$defaultFn(now),
    processedAt: timestamp('processed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.provider, t.eventId] }),
    index('payment_events_open').on(t.processedAt),
  ],
)

/** Append-only (trigger), signed: what was paid is their sum. */
export const ledgerEntries = table(
  'ledger_entries',
  {
    id: text('id').primaryKey(),
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id),
    paymentId: text('payment_id')
      .notNull()
      .references(() => payments.id),
    operationId: text('operation_id')
      .notNull()
      .references(() => paymentOperations.id),
    kind: text('kind', { enum: ['charge', 'refund', 'gift', 'fee'] }).notNull(),
    currency: text('currency').notNull(),
    amount: money('amount').notNull(),
    at: timestamp('at').notNull().$defaultFn(now),
  },
  (t) => [
    uniqueIndex('ledger_entries_operation').on(t.operationId, t.kind),
    index('ledger_entries_order').on(t.orderId),
  ],
)

/** A provider's word that contradicts ours: shown to a person, never argued away. */
export const paymentAnomalies = table(
  'payment_anomalies',
  {
    id: text('id').primaryKey(),
    paymentId: text('payment_id')
      .notNull()
      .references(() => payments.id),
    kind: text('kind').notNull(),
    detail: text('detail').notNull(),
    at: timestamp('at').notNull().$defaultFn(now),
    resolvedAt: timestamp('resolved_at'),
  },
  (t) => [uniqueIndex('payment_anomalies_once').on(t.paymentId, t.kind)],
)

/** Money given back for goods or shipping; its operation tells whether the provider has done it. */
export const refunds = table(
  'refunds',
  {
    id: text('id').primaryKey(),
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id),
    operationId: text('operation_id')
      .notNull()
      .references(() => paymentOperations.id),
    currency: text('currency').notNull(),
    amount: money('amount').notNull(),
    shippingAmount: money('shipping_amount').notNull().default(0),
    /** For colleagues. */
    reason: text('reason').notNull().default(''),
    /** For the customer, in the mail about it. */
    message: text('message').notNull().default(''),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
  },
  (t) => [
    index('refunds_order').on(t.orderId, t.createdAt),
    uniqueIndex('refunds_operation').on(t.operationId),
    check(
      'refunds_amount',
      sql`${t.amount} > 0 and ${t.shippingAmount} >= 0 and ${t.shippingAmount} <= ${t.amount}`,
    ),
  ],
)

export const refundLines = table(
  'refund_lines',
  {
    refundId: text('refund_id')
      .notNull()
      .references(() => refunds.id),
    orderLineId: text('order_line_id')
      .notNull()
      .references(() => orderLines.id),
    quantity: int('quantity').notNull(),
    amount: money('amount').notNull(),
    /** Whether the pieces went back into stock. */
    isRestocked: bool('is_restocked').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.refundId, t.orderLineId] }),
    index('refund_lines_line').on(t.orderLineId),
    check('refund_lines_quantity', sql`${t.quantity} > 0 and ${t.amount} >= 0`),
  ],
)
