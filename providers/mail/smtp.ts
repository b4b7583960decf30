import { createTransport } from 'nodemailer'
import type { MailTransport } from '@/domain/notifications/mail-transport'

const TIMEOUT_MS = 15_000

/** Delivery over SMTP as `url` says (`smtp://user:secret@host:587`, `smtps://…`). */
export function smtpTransport(url: string, from: string): MailTransport {
  const transport = createTransport(
    {
      url,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    },
    { from },
  )
  return {
    async deliver(mail) {
      await transport.sendMail(mail)
    },
  }
}
