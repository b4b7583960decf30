import {
  linesHtml,
  mailButton,
  mailHeading,
  mailHtml,
  mailPanel,
  mailParagraph,
} from '@/domain/notifications/layout'
import type { ComposedMail } from '@/domain/notifications/write-email'
import { frameOf, type OrderMail, signatureOf } from '@/domain/orders/mails/order-mail'

export type Letter = {
  subject: string
  title: string
  /** Paragraphs; lines within one are kept. Empty ones are left out. */
  sentences: readonly string[]
  /** Set apart from the rest. Those without lines are left out. */
  panels?: readonly { title: string; lines: readonly string[] }[]
  /** Another address than the order's own to go to first. */
  link?: { label: string; url: string }
}

/** A short mail about an order, in text and in HTML from the same words. */
export function composeLetter(mail: OrderMail, letter: Letter): ComposedMail {
  const { subject, title, link } = letter
  const { order, orderUrl } = mail
  const sentences = letter.sentences.filter(Boolean)
  const panels = (letter.panels ?? []).filter(({ lines }) => lines.length > 0)
  const parts = [
    `${title}\nOrder ${order.number}`,
    ...sentences,
    ...panels.map((panel) => [`${panel.title}:`, ...panel.lines].join('\n  ')),
    link && `${link.label}:\n${link.url}`,
    `Your order, at any time:\n${orderUrl}`,
    signatureOf(mail),
  ]
  return {
    subject,
    text: `${parts.filter(Boolean).join('\n\n')}\n`,
    html: mailHtml({
      ...frameOf(mail),
      preview: sentences[0] ?? title,
      body: [
        mailHeading(title, `Order ${order.number}`),
        ...sentences.map(paragraph),
        ...panels.map((panel) => mailPanel(panel.title, panel.lines)),
        link ? mailButton(link.label, link.url) : '',
        mailButton('See your order', orderUrl),
      ]
        .filter(Boolean)
        .join('\n'),
    }),
  }
}

function paragraph(text: string): string {
  const lines = text.split('\n')
  return lines.length === 1
    ? mailParagraph(text)
    : `<p style="margin:0 0 16px">${linesHtml(lines)}</p>`
}
