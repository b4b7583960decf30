import type { PaymentMethod } from '@/domain/settings/settings'

export type PaymentMethodTerms = {
  provider: string
  /** `session`: the customer pays at the provider first. `offline`: the order stands, money follows. */
  settlement: 'session' | 'offline'
  /** Offered only with a shipping method of this kind. */
  onlyFor?: 'delivery' | 'collection'
}

/** Money that no service moves: a person receives it and gives it back. */
export const BY_HAND = 'manual'

export const PAYMENT_METHODS: Record<PaymentMethod, PaymentMethodTerms> = {
  test: { provider: 'test', settlement: 'session' },
  bank_transfer: { provider: BY_HAND, settlement: 'offline' },
  on_collection: { provider: BY_HAND, settlement: 'offline', onlyFor: 'collection' },
}

/** Whether this payment's money is moved by people. */
export function isByHand({ provider }: { provider: string }): boolean {
  return provider === BY_HAND
}

/** Whether a method is one of ours and may be used with this way of shipping (null: nothing is shipped). */
export function isPaymentMethodAllowed(
  method: string,
  enabled: readonly string[],
  shippingKind: 'delivery' | 'collection' | null,
): method is PaymentMethod {
  if (!isPaymentMethod(method) || !enabled.includes(method)) return false
  const { onlyFor } = PAYMENT_METHODS[method]
  return onlyFor === undefined || onlyFor === shippingKind
}

function isPaymentMethod(method: string): method is PaymentMethod {
  return Object.hasOwn(PAYMENT_METHODS, method)
}
