import type { Invariant } from '@/db/invariants'

/** What must hold of goods and money once an order stands: parcels, refunds, and what is under way. */
export const ORDER_INVARIANTS: Invariant[] = [
  {
    name: 'what was sent of a line is in its parcels',
    violations: `
      SELECT l.id, l.fulfilled_quantity, coalesce(sum(f.quantity), 0) AS packed
      FROM order_lines l LEFT JOIN fulfilment_lines f ON f.order_line_id = l.id
      GROUP BY l.id, l.fulfilled_quantity HAVING l.fulfilled_quantity <> coalesce(sum(f.quantity), 0)`,
  },
  {
    name: 'an order is called sent as far as its lines are',
    violations: `
      SELECT o.id, o.fulfilment_status, n.sent, n.open FROM orders o
      JOIN (SELECT order_id, sum(fulfilled_quantity) AS sent, sum(quantity - fulfilled_quantity - cancelled_quantity) AS open
        FROM order_lines GROUP BY order_id) n ON n.order_id = o.id
      WHERE o.fulfilment_status <> CASE WHEN n.sent = 0 THEN 'unfulfilled' WHEN n.open = 0 THEN 'fulfilled' ELSE 'partially_fulfilled' END`,
  },
  {
    name: 'what was given back of a line is the sum of its refunds',
    violations: `
      SELECT l.id, l.refunded_quantity, l.refunded_amount, n.quantity, n.amount FROM order_lines l
      LEFT JOIN (SELECT r.order_line_id, sum(r.quantity) AS quantity, sum(r.amount) AS amount
        FROM refund_lines r JOIN refunds d ON d.id = r.refund_id JOIN payment_operations x ON x.id = d.operation_id
        WHERE x.status <> 'failed' GROUP BY r.order_line_id) n ON n.order_line_id = l.id
      WHERE l.refunded_quantity <> coalesce(n.quantity, 0) OR l.refunded_amount <> coalesce(n.amount, 0)`,
  },
  {
    name: 'what was given back of the shipping is the sum of its refunds',
    violations: `
      SELECT s.id, s.refunded_amount, n.amount FROM order_shipping_lines s
      LEFT JOIN (SELECT d.order_id, sum(d.shipping_amount) AS amount FROM refunds d JOIN payment_operations x ON x.id = d.operation_id
        WHERE x.status <> 'failed' GROUP BY d.order_id) n ON n.order_id = s.order_id
      WHERE s.refunded_amount <> coalesce(n.amount, 0)`,
  },
  {
    name: 'a refund is its lines and its shipping, and what was asked of the provider',
    violations: `
      SELECT d.id, d.amount, d.shipping_amount, x.kind, x.amount AS asked, n.amount AS lines FROM refunds d
      JOIN payment_operations x ON x.id = d.operation_id
      LEFT JOIN (SELECT refund_id, sum(amount) AS amount FROM refund_lines GROUP BY refund_id) n ON n.refund_id = d.id
      WHERE d.amount <> d.shipping_amount + coalesce(n.amount, 0) OR d.amount <> x.amount OR x.kind <> 'refund'`,
  },
  {
    name: 'what is held of a payment is what is being asked of its provider',
    violations: `
      SELECT p.id, p.capture_pending, p.refund_pending FROM payments p
      LEFT JOIN (SELECT payment_id, sum(CASE WHEN kind = 'capture' THEN amount ELSE 0 END) AS capturing,
          sum(CASE WHEN kind = 'refund' THEN amount ELSE 0 END) AS refunding
        FROM payment_operations WHERE status IN ('requested', 'unknown') GROUP BY payment_id) n ON n.payment_id = p.id
      WHERE p.capture_pending <> coalesce(n.capturing, 0) OR p.refund_pending <> coalesce(n.refunding, 0)`,
  },
]
