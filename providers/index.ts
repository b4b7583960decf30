import path from 'node:path'
import type { FileStorage, PublicStorage } from '@/domain/media/storage'
import type { MailTransport } from '@/domain/notifications/mail-transport'
import type { PaymentProvider } from '@/domain/payments/provider'
import { config } from '@/lib/config'
import { DomainError } from '@/lib/errors'
import { githubProvider } from '@/providers/identity/github'
import { googleProvider, openIdProvider } from '@/providers/identity/openid-connect'
import type { IdentityProvider } from '@/providers/identity/provider'
import { smtpTransport } from '@/providers/mail/smtp'
import { testProvider } from '@/providers/payments/test/provider'
import { requireSession } from '@/providers/payments/test/session'
import { decide, simulatedOutcomes } from '@/providers/payments/test/simulator'
import { diskStorage, publicDiskStorage } from '@/providers/storage/disk'

const paymentProviders: Record<string, PaymentProvider> = { test: testProvider }

/** The payment service of this id; throws `payment_method_unavailable`. */
export function paymentProvider(id: string): PaymentProvider {
  const provider = Object.hasOwn(paymentProviders, id) ? paymentProviders[id] : undefined
  if (!provider) throw new DomainError('payment_method_unavailable', { provider: id })
  return provider
}

/** What the simulated payment page shows and does. */
export const simulatedPayments = { outcomes: simulatedOutcomes, find: requireSession, decide }

/** Where else people may sign in, in the order of the buttons; none, unless the variables of one are set. */
export function identityProviders(): readonly IdentityProvider[] {
  const { google, github, oidc } = config.identity
  return [
    ...(google ? [googleProvider(google)] : []),
    ...(github ? [githubProvider(github)] : []),
    ...(oidc ? [openIdProvider(oidc)] : []),
  ]
}

/** The identity provider of this id; throws `not_found`. */
export function identityProvider(id: string): IdentityProvider {
  const provider = identityProviders().find((one) => one.id === id)
  if (!provider) throw new DomainError('not_found', { provider: id })
  return provider
}

/** Whether mail leaves the shop at all; where it does not, the mail log is the delivery. */
export function canDeliverMail(): boolean {
  return config.smtpUrl !== undefined
}

/** How mail of this shop leaves it; null: it does not. */
export function mailTransport(shop: { name: string; email: string }): MailTransport | null {
  if (!config.smtpUrl) return null
  const contact = shop.email ? { name: shop.name, address: shop.email } : undefined
  const fallback = { name: shop.name, address: `no-reply@${mailDomain()}` }
  const from = config.mailFrom ?? contact ?? fallback
  return smtpTransport(config.smtpUrl, { from, replyTo: config.mailFrom ? contact : undefined })
}

/** What stands behind the @ of names that the shop makes up itself. */
export function mailDomain(): string {
  return config.baseUrl ? new URL(config.baseUrl).hostname : 'stationer.invalid'
}

/** Where pictures and other public files lie; `server/media-files.ts` answers from there. */
export function publicStorage(): PublicStorage {
  return publicDiskStorage(path.join(config.dataDir, 'media', 'public'))
}

/** Where files lie that nobody outside may have, such as uploads as they came; no address leads there. */
export function privateStorage(): FileStorage {
  return diskStorage(path.join(config.dataDir, 'media', 'private'))
}
