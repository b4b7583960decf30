import type { MailTransport } from '@/domain/notifications/mail-transport'
import { config } from '@/lib/config'
import { smtpTransport } from '@/providers/mail/smtp'

/** How mail leaves the shop; null: it does not, and the mail log is the delivery. */
export function mailTransport(sender: { name: string; email: string }): MailTransport | null {
  if (!config.smtpUrl) return null
  return smtpTransport(config.smtpUrl, config.mailFrom ?? `"${sender.name}" <${sender.email}>`)
}
