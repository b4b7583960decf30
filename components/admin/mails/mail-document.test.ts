import { expect, test } from 'vitest'
import { mailDocument } from '@/components/admin/mails/mail-document'
import { mailHeading, mailHtml, mailParagraph } from '@/domain/notifications/layout'

const html = mailHtml({
  shopName: 'Foxglove & Finch',
  origin: 'https://shop.test',
  locale: 'en-IE',
  preview: 'Thank you',
  body: `${mailHeading('Thank you')}${mailParagraph('One')}${mailParagraph('Two')}`,
  contact: { email: '', addressLines: [] },
  reason: 'You ordered.',
})

test('a mail has no style but what the page allows, and looks the same', () => {
  const shown = mailDocument(html, 'n0nce')
  expect(html).toMatch(/ style="/)
  expect(shown).not.toMatch(/ style="/)
  expect(shown.match(/<style/g)).toHaveLength(shown.match(/<style nonce="n0nce">/g)?.length ?? 0)
  const [, paragraph] = /<p data-look="(\d+)">One</.exec(shown) ?? []
  expect(shown).toContain(`[data-look="${paragraph}"]{margin:0 0 16px}`)
  expect(shown).toContain(`<p data-look="${paragraph}">Two<`)
})
