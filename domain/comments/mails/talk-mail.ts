import {
  escapeHtml,
  linesHtml,
  mailButton,
  mailHeading,
  mailHtml,
  mailParagraph,
} from '@/domain/notifications/layout'
import type { ComposedMail } from '@/domain/notifications/write-email'
import type { ShopSettings } from '@/domain/settings/settings'

export type TalkMail = {
  settings: ShopSettings
  /** The shop's own address, e.g. `https://shop.example`. */
  origin: string
  /** Ends these mails with one click. */
  offUrl: string
}

type Told = {
  subject: string
  title: string
  before: string
  /** What somebody said, as they typed it. */
  said: { name: string; text: string }
  button: { label: string; url: string }
  /** Why somebody gets this mail, one sentence. */
  reason: string
}

/** A mail that tells what somebody said, and how to end such mails. */
export function composeTalkMail({ settings, origin, offUrl }: TalkMail, told: Told): ComposedMail {
  const { subject, title, before, said, button, reason } = told
  const { name, contact, locale } = settings
  const quoted = said.text.split('\n').map((line) => `> ${line}`)
  const signature = ['-- ', name, ...contact.addressLines, contact.email].filter(Boolean).join('\n')
  return {
    subject,
    text: `${[
      title,
      before,
      [`${said.name}:`, ...quoted].join('\n'),
      `${button.label}:\n${button.url}`,
      `No more of these mails:\n${offUrl}`,
      signature,
    ].join('\n\n')}\n`,
    html: mailHtml({
      shopName: name,
      origin,
      locale,
      contact,
      reason,
      preview: `${said.name}: ${said.text.slice(0, 120)}`,
      body: [
        mailHeading(title),
        mailParagraph(before),
        quoteHtml(said.name, said.text),
        mailButton(button.label, button.url),
        `<p class="soft" style="margin:32px 0 0;font-size:14px;color:#565b67"><a href="${escapeHtml(offUrl)}">No more of these mails</a></p>`,
      ].join('\n'),
    }),
  }
}

function quoteHtml(name: string, text: string): string {
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="wash" style="padding:20px 24px;border-radius:4px;background:#f6e8ef">
<p class="ink" style="margin:0 0 8px;font-weight:600">${escapeHtml(name)}</p>
<p style="margin:0">${linesHtml(text.split('\n'))}</p>
</td></tr></table>`
}
