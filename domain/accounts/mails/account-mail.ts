import { mailButton, mailHeading, mailHtml, mailParagraph } from '@/domain/notifications/layout'
import type { ComposedMail } from '@/domain/notifications/write-email'
import type { ShopSettings } from '@/domain/settings/settings'

export type AccountMail = {
  settings: ShopSettings
  /** The shop's own address, e.g. `https://shop.example`. */
  origin: string
}

type Letter = {
  subject: string
  title: string
  before: readonly string[]
  /** The one thing to do. */
  button?: { label: string; url: string }
  after: readonly string[]
  /** Why somebody gets this mail, one sentence. */
  reason: string
}

/** A short mail about an account: some sentences, one button, some more sentences. */
export function composeLetter({ settings, origin }: AccountMail, letter: Letter): ComposedMail {
  const { subject, title, before, button, after, reason } = letter
  const { name, contact, locale } = settings
  const signature = ['-- ', name, ...contact.addressLines, contact.email].filter(Boolean).join('\n')
  const link = button && `${button.label}:\n${button.url}`
  return {
    subject,
    text: `${[title, ...before, link, ...after, signature].filter(Boolean).join('\n\n')}\n`,
    html: mailHtml({
      shopName: name,
      origin,
      locale,
      contact,
      reason,
      preview: before[0] ?? '',
      body: [
        mailHeading(title),
        ...before.map(mailParagraph),
        button ? mailButton(button.label, button.url) : '',
        after.length > 0 ? '<div style="height:24px"></div>' : '',
        ...after.map(mailParagraph),
      ]
        .filter(Boolean)
        .join('\n'),
    }),
  }
}
