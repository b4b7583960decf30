import { engine } from '@/db/dialect/engine'
import { ORDER_INVARIANTS } from '@/db/order-invariants'
import { PUBLICATION_INVARIANTS } from '@/db/publication-invariants'
import { TALK_INVARIANTS } from '@/db/talk-invariants'
import { now } from '@/lib/clock'

export type Invariant = { name: string; violations: string; params?: () => unknown[] }

const OVERDUE_MS = 10 * 60_000
const DAY_MS = 24 * 60 * 60_000
const FIRST = engine === 'sqlite' ? '?' : '$1'

/** What must hold at any moment on a live shop; each query names the rows for which it does not. */
export const INVARIANTS: Invariant[] = [
  ...ORDER_INVARIANTS,
  ...PUBLICATION_INVARIANTS,
  ...TALK_INVARIANTS,
  {
    name: 'stock on hand and allocated are the sum of the movements',
    violations: `
      SELECT l.variant_id, l.location_id, l.on_hand, l.allocated, coalesce(sum(m.on_hand_delta), 0) AS moved, coalesce(sum(m.allocated_delta), 0) AS promised
      FROM stock_levels l LEFT JOIN stock_movements m ON m.variant_id = l.variant_id AND m.location_id = l.location_id
      GROUP BY l.variant_id, l.location_id, l.on_hand, l.allocated
      HAVING l.on_hand <> coalesce(sum(m.on_hand_delta), 0) OR l.allocated <> coalesce(sum(m.allocated_delta), 0)`,
  },
  {
    name: 'stock reserved is the sum of the active reservations',
    violations: `
      SELECT l.variant_id, l.location_id, l.reserved, coalesce(sum(r.quantity), 0) AS held
      FROM stock_levels l LEFT JOIN stock_reservations r ON r.variant_id = l.variant_id AND r.location_id = l.location_id AND r.state = 'active'
      GROUP BY l.variant_id, l.location_id, l.reserved
      HAVING l.reserved <> coalesce(sum(r.quantity), 0)`,
  },
  {
    name: 'a placed order holds no reservation any more',
    violations: `
      SELECT o.id FROM orders o JOIN stock_reservations r ON r.cart_id = o.cart_id
      WHERE o.status IN ('placed', 'cancelled') AND r.state = 'active'`,
  },
  {
    name: 'what an order promises is allocated',
    violations: `
      SELECT o.id, n.variant_id, n.quantity FROM orders o
      JOIN (SELECT order_id, variant_id, sum(quantity - fulfilled_quantity - cancelled_quantity) AS quantity FROM order_lines WHERE tracks_stock GROUP BY order_id, variant_id) n ON n.order_id = o.id
      LEFT JOIN (SELECT order_id, variant_id, sum(allocated_delta) AS quantity FROM stock_movements GROUP BY order_id, variant_id) m
        ON m.order_id = o.id AND m.variant_id = n.variant_id
      WHERE o.status = 'placed' AND coalesce(m.quantity, 0) <> n.quantity`,
  },
  {
    name: 'only a placed order has stock promised',
    violations: `
      SELECT o.id, o.status, sum(m.allocated_delta) AS promised FROM orders o JOIN stock_movements m ON m.order_id = o.id
      WHERE o.status <> 'placed' GROUP BY o.id, o.status HAVING sum(m.allocated_delta) <> 0`,
  },
  {
    name: 'the ledger of a payment is what was captured less what was refunded',
    violations: `
      SELECT p.id, p.captured, p.refunded, coalesce(sum(e.amount), 0) AS entered
      FROM payments p LEFT JOIN ledger_entries e ON e.payment_id = p.id
      GROUP BY p.id, p.captured, p.refunded
      HAVING coalesce(sum(e.amount), 0) <> p.captured - p.refunded`,
  },
  {
    name: 'an order is the sum of its lines and its shipping',
    violations: `
      SELECT o.id, o.total_amount FROM orders o
      WHERE o.total_amount <> o.fee_amount
        + (SELECT coalesce(sum(gross_amount), 0) FROM order_lines WHERE order_id = o.id)
        + (SELECT coalesce(sum(gross_amount), 0) FROM order_shipping_lines WHERE order_id = o.id)`,
  },
  {
    name: 'the tax of an order is the sum of its tax lines',
    violations: `
      SELECT o.id, o.tax_amount FROM orders o
      WHERE o.tax_amount <> (SELECT coalesce(sum(tax_amount), 0) FROM order_tax_lines WHERE order_id = o.id)`,
  },
  {
    name: 'a cart has one order at most',
    violations: 'SELECT cart_id FROM orders GROUP BY cart_id HAVING count(*) > 1',
  },
  {
    name: 'a cart closed for an order has one',
    violations: `
      SELECT c.id FROM carts c LEFT JOIN orders o ON o.cart_id = c.id
      WHERE c.status IN ('completing', 'completed') AND o.id IS NULL`,
  },
  {
    name: 'order numbers have no gap',
    violations: `
      SELECT c.value, n.orders FROM counters c, (SELECT count(*) AS orders, coalesce(min(CAST(number AS integer)), 0) AS lowest FROM orders) n
      WHERE c.name = 'order' AND n.orders > 0 AND c.value - n.lowest + 1 <> n.orders`,
  },
  {
    name: 'no order is placed without money or an offline method',
    violations: `
      SELECT o.id FROM orders o
      WHERE o.status = 'placed' AND o.total_amount > 0 AND o.payment_method NOT IN ('bank_transfer', 'on_collection')
        AND NOT EXISTS (SELECT 1 FROM payments p JOIN payment_operations x ON x.payment_id = p.id
          WHERE p.order_id = o.id AND x.kind = 'authorize' AND x.status = 'succeeded' AND x.amount >= o.total_amount)`,
  },
  {
    name: 'no money is kept without an order',
    violations: `
      SELECT p.id, p.order_id FROM payments p JOIN orders o ON o.id = p.order_id
      WHERE p.captured - p.refunded - p.refund_pending > 0 AND o.status <> 'placed'`,
  },
  {
    name: 'an order called paid has been paid in full, or what staff chose to take',
    violations: `
      SELECT o.id, o.total_amount, n.paid FROM orders o
      JOIN (SELECT o.id, coalesce(sum(e.amount), 0) AS paid FROM orders o LEFT JOIN ledger_entries e ON e.order_id = o.id GROUP BY o.id) n ON n.id = o.id
      WHERE o.payment_status = 'paid' AND o.total_amount <> n.paid
        AND NOT EXISTS (SELECT 1 FROM payments p JOIN payment_operations x ON x.payment_id = p.id
          WHERE p.order_id = o.id AND p.provider <> 'manual' AND x.kind = 'capture' AND x.status = 'succeeded' AND x.amount = n.paid)`,
  },
  {
    name: 'an order is paid by one payment at most',
    violations: `
      SELECT order_id FROM payments WHERE captured - refunded - refund_pending > 0
      GROUP BY order_id HAVING count(*) > 1`,
  },
  {
    name: 'a code was used as often as it was redeemed',
    violations: `
      SELECT c.id, c.used, count(r.order_id) AS redeemed FROM promo_codes c LEFT JOIN promo_redemptions r ON r.code_id = c.id
      GROUP BY c.id, c.used HAVING c.used <> count(r.order_id)`,
  },
  {
    name: 'no money on its way has been forgotten',
    violations: `
      SELECT o.id, o.payment_id, o.kind, o.amount FROM payment_operations o
      WHERE o.kind IN ('capture', 'refund', 'void') AND o.status IN ('requested', 'unknown') AND o.requested_at < ${FIRST}
        AND NOT EXISTS (SELECT 1 FROM jobs j WHERE j.dedupe_key = 'payment-operation:' || o.id AND j.status IN ('queued', 'running'))`,
    params: () => [moment(now().getTime() - DAY_MS)],
  },
  {
    name: 'no order waits for money for ever',
    violations: `SELECT id, expires_at FROM orders WHERE status = 'pending' AND expires_at < ${FIRST}`,
    params: () => [moment(now().getTime() - DAY_MS)],
  },
  {
    name: 'no job is overdue without anybody working on it',
    violations: `SELECT id, name, run_at FROM jobs WHERE status = 'queued' AND run_at < ${FIRST}`,
    params: () => [moment(now().getTime() - OVERDUE_MS)],
  },
  {
    name: 'no running job has lost its holder',
    violations: `SELECT id, name FROM jobs WHERE status = 'running' AND (lease_until IS NULL OR lease_until < ${FIRST})`,
    params: () => [moment(now().getTime() - OVERDUE_MS)],
  },
]

function moment(ms: number): unknown {
  return engine === 'sqlite' ? ms : new Date(ms)
}
