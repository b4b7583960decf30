import { createTransport } from 'nodemailer'
import type { MailSender, MailTransport } from '@/domain/notifications/mail-transport'

const TIMEOUT_MS = 15_000

/**
 * Delivery over SMTP as `url` says (`smtp://user:secret@host:587`, `smtps://…`). Names and addresses are handed over apart, so
 * that nothing in them can become another recipient or header.
 */
export function smtpTransport(url: string, { from, replyTo }: MailSender): MailTransport {
  const transport = createTransport({
    url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  })
  return {
    async deliver({ to, unsubscribeUrl, ...mail }) {
      await transport.sendMail({
        ...mail,
        from,
        replyTo,
        to: { name: '', address: to },
        // RFC 3834: no absence note shall answer this.
        headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribing(unsubscribeUrl) },
      })
    },
  }
}

/** By which a mail program ends such mails with one click (RFC 2369 §3.2, RFC 8058 §3.1). */
function unsubscribing(url: string | undefined): Record<string, string> {
  if (!url) return {}
  return {
    'List-Unsubscribe': `<${url}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}
