import type { PaymentProvider } from '@/domain/payments/provider'
import { DomainError } from '@/lib/errors'
import { testProvider } from '@/providers/payments/test/provider'

const providers: Record<string, PaymentProvider> = { test: testProvider }

/** The payment service of this id; throws `payment_method_unavailable`. */
export function paymentProvider(id: string): PaymentProvider {
  const provider = Object.hasOwn(providers, id) ? providers[id] : undefined
  if (!provider) throw new DomainError('payment_method_unavailable', { provider: id })
  return provider
}
