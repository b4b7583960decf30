import type { PaymentProvider, ProviderPayment } from '@/domain/payments/provider'
import { paymentPath } from '@/lib/paths'
import { type SimulatedSession, simulatedLedger } from '@/providers/payments/test/ledger'
import { openSession, requireSession } from '@/providers/payments/test/session'
import { readSignedEvent } from '@/providers/payments/test/webhook'

type Ledger = ReturnType<typeof simulatedLedger>

/** A payment service for trying things out: no money moves, a page of its own lets the tester pick what happens. */
export const testProvider: PaymentProvider = {
  id: 'test',

  async createSession(request) {
    const { ref } = openSession(request)
    return { ref, url: paymentPath(ref) }
  },

  async retrieve(ref) {
    const session = requireSession(ref)
    if (session.isSilent) throw new Error('the simulated provider does not answer')
    return asPayment(session)
  },

  async capture(ref, amount, idempotencyKey) {
    return once(ref, idempotencyKey, 'capture', (ledger) =>
      ledger
        .prepare(
          `UPDATE sessions SET captured = ?, state = 'captured' WHERE ref = ? AND state = 'authorized' AND amount >= ?`,
        )
        .run(amount.amount, ref, amount.amount),
    )
  },

  async void(ref, idempotencyKey) {
    return once(ref, idempotencyKey, 'void', (ledger) =>
      ledger
        .prepare(
          `UPDATE sessions SET state = 'closed', reason = 'voided' WHERE ref = ? AND state IN ('open', 'authorized')`,
        )
        .run(ref),
    )
  },

  async refund(ref, amount, idempotencyKey) {
    return once(ref, idempotencyKey, 'refund', (ledger) =>
      ledger
        .prepare(
          'UPDATE sessions SET refunded = refunded + ? WHERE ref = ? AND captured - refunded >= ?',
        )
        .run(amount.amount, ref, amount.amount),
    )
  },

  parseEvent: readSignedEvent,
}

/** A repeated key changes nothing and answers what is so. A silent provider does what it was asked, and nobody hears of it. */
function once(
  ref: string,
  key: string,
  kind: string,
  change: (ledger: Ledger) => { changes: number },
): ProviderPayment {
  const ledger = simulatedLedger()
  ledger.transaction(() => {
    const { changes } = ledger
      .prepare(
        'INSERT INTO calls (idempotencyKey, ref, kind) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      )
      .run(key, ref, kind)
    if (changes > 0 && change(ledger).changes === 0) refuse(ledger, key, `no ${kind} is possible`)
  })()
  const session = requireSession(ref)
  if (session.isSilent) throw new Error('the simulated provider does not answer')
  return { ...asPayment(session), refusal: findRefusal(ledger, key) }
}

function refuse(ledger: Ledger, key: string, reason: string): void {
  ledger.prepare('INSERT INTO refusals (idempotencyKey, reason) VALUES (?, ?)').run(key, reason)
}

function findRefusal(ledger: Ledger, key: string): string | undefined {
  return ledger
    .prepare<[string], { reason: string }>('SELECT reason FROM refusals WHERE idempotencyKey = ?')
    .get(key)?.reason
}

function asPayment(session: SimulatedSession): ProviderPayment {
  const isTaken = session.state === 'authorized' || session.state === 'captured'
  return {
    ref: session.ref,
    state: session.state,
    currency: session.currency,
    authorized: isTaken ? session.amount : 0,
    captured: session.captured,
    refunded: session.refunded,
    reason: session.reason ?? undefined,
  }
}
