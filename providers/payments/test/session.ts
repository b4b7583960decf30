import type { SessionRequest } from '@/domain/payments/provider'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { type SimulatedSession, simulatedLedger } from '@/providers/payments/test/ledger'

export function requireSession(ref: string): SimulatedSession {
  const session = simulatedLedger()
    .prepare<[string], SimulatedSession>('SELECT * FROM sessions WHERE ref = ?')
    .get(ref)
  if (!session) throw new DomainError('not_found', { ref })
  return session
}

function findByKey(key: string): SimulatedSession | undefined {
  return simulatedLedger()
    .prepare<[string], SimulatedSession>('SELECT * FROM sessions WHERE idempotencyKey = ?')
    .get(key)
}

/** A repeated key opens nothing new. */
export function openSession(request: SessionRequest): SimulatedSession {
  const ref = newId('sim')
  simulatedLedger()
    .prepare(
      `INSERT INTO sessions (ref, idempotencyKey, amount, currency, orderNumber, email, returnUrl, capture)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (idempotencyKey) DO NOTHING`,
    )
    .run(
      ref,
      request.idempotencyKey,
      request.amount.amount,
      request.amount.currency,
      request.orderNumber,
      request.email,
      request.returnUrl,
      request.capture,
    )
  return findByKey(request.idempotencyKey) ?? requireSession(ref)
}
