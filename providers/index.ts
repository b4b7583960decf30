import path from 'node:path'
import type { MediaStorage } from '@/domain/media/storage'
import type { MailTransport } from '@/domain/notifications/mail-transport'
import type { PaymentProvider } from '@/domain/payments/provider'
import { config } from '@/lib/config'
import { DomainError } from '@/lib/errors'
import { smtpTransport } from '@/providers/mail/smtp'
import { testProvider } from '@/providers/payments/test/provider'
import { requireSession } from '@/providers/payments/test/session'
import { decide, simulatedOutcomes } from '@/providers/payments/test/simulator'
import { diskStorage } from '@/providers/storage/disk'

const paymentProviders: Record<string, PaymentProvider> = { test: testProvider }

/** The payment service of this id; throws `payment_method_unavailable`. */
export function paymentProvider(id: string): PaymentProvider {
  const provider = Object.hasOwn(paymentProviders, id) ? paymentProviders[id] : undefined
  if (!provider) throw new DomainError('payment_method_unavailable', { provider: id })
  return provider
}

/** What the simulated payment page shows and does. */
export const simulatedPayments = { outcomes: simulatedOutcomes, find: requireSession, decide }

/** How mail leaves the shop; null: it does not, and the mail log is the delivery. */
export function mailTransport(sender: { name: string; email: string }): MailTransport | null {
  if (!config.smtpUrl) return null
  return smtpTransport(config.smtpUrl, config.mailFrom ?? `"${sender.name}" <${sender.email}>`)
}

/** Where pictures and other public files lie; `server/media-files.ts` answers from there. */
export function publicStorage(): MediaStorage {
  return diskStorage(path.join(config.dataDir, 'media', 'public'))
}
