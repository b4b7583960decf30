import type { Money } from '@/lib/money'

export type SessionRequest = {
  /** The operation's id: the provider answers a repeated request with the same session. */
  idempotencyKey: string
  amount: Money
  orderNumber: string
  email: string
  /** Where the provider sends the customer back to. */
  returnUrl: string
  /** Whether to take the money at once or only to set it aside. */
  capture: 'automatic' | 'manual'
}

export type PaymentSession = {
  ref: string
  /** Where the customer pays; absolute, or a path of this shop. */
  url: string
}

/** What the provider says is so; amounts in minor units. */
export type ProviderPayment = {
  ref: string
  /** `open`: the customer has not decided yet. `closed`: declined or voided, nothing will come any more. */
  state: 'open' | 'authorized' | 'captured' | 'closed'
  currency: string
  authorized: number
  captured: number
  refunded: number
  reason?: string
  /** Why the capture, void or refund just asked for will not be done; absent when it was done, or may still be. */
  refusal?: string
}

export type ProviderEvent = { eventId: string; ref: string }

/**
 * A payment service. Amounts are minor units, every call that changes something carries an idempotency key,
 * and an error thrown from a call means "unknown", never "no".
 */
export interface PaymentProvider {
  id: string
  createSession(request: SessionRequest): Promise<PaymentSession>
  retrieve(ref: string): Promise<ProviderPayment>
  capture(ref: string, amount: Money, idempotencyKey: string): Promise<ProviderPayment>
  void(ref: string, idempotencyKey: string): Promise<ProviderPayment>
  refund(ref: string, amount: Money, idempotencyKey: string): Promise<ProviderPayment>
  /** Verifies and reads a webhook; throws `event_signature_invalid` or `event_malformed`. */
  parseEvent(headers: Headers, rawBody: string): ProviderEvent
}
