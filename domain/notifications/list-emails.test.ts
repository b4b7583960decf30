import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { countEmails, findEmail, listEmails } from '@/domain/notifications/list-emails'
import { writeEmail } from '@/domain/notifications/write-email'
import { newToken } from '@/lib/ids'

async function aMail(to: string, subject: string, link = 'https://shop.test/', canDeliver = true) {
  const mail = {
    to,
    subject,
    text: `Open ${link}\n`,
    html: `<a href="${link}">Open</a>`,
    template: 'reset-password',
    about: 'usr_1',
    dedupeKey: newToken(),
  }
  await transact((tx) => writeEmail(tx, mail, canDeliver))
  const [written] = (await listEmails(db, {}, 1)).emails
  return written?.id ?? ''
}

test('the links of a mail are hidden, in both bodies and however they are written', async () => {
  const token = newToken()
  for (const link of [
    `https://shop.test/reset-password/new?token=${token}`,
    `https://shop.test/orders/${token}`,
    `https://shop.test/orders/${token}/return?from=mail`,
  ]) {
    const id = await aMail('ada@example.org', 'Your link', link)
    const shown = await findEmail(db, id, { isDelivery: true })
    expect(JSON.stringify(shown)).not.toContain(token)
    expect(shown?.isRedacted).toBe(true)
    expect(shown?.textBody).toContain('hidden')
  }
})

test('a mail that nobody sends is delivered by the log, to whom that is meant for', async () => {
  const link = `https://shop.test/setup?token=${newToken()}`
  const id = await aMail('ada@example.org', 'Your link', link, false)
  const delivered = await findEmail(db, id, { isDelivery: true })
  expect(delivered).toMatchObject({ isRedacted: false, textBody: `Open ${link}\n` })
  expect((await findEmail(db, id, { isDelivery: false }))?.isRedacted).toBe(true)
})

test('a mail without a secret is shown as it is', async () => {
  const id = await aMail('ada@example.org', 'Thank you')
  expect(await findEmail(db, id, { isDelivery: false })).toMatchObject({ isRedacted: false })
  expect(await findEmail(db, 'eml_none', { isDelivery: false })).toBeUndefined()
})

test('mails are found by a piece of address or subject, and by state', async () => {
  await aMail('Grete@Example.org', 'Order 1001')
  await aMail('otto@example.org', '100% linen_paper')
  const found = async (search: string) =>
    (await listEmails(db, { search }, 9)).emails.map(({ subject }) => subject)
  expect(await found('grete@')).toEqual(['Order 1001'])
  expect(await found('100% linen')).toEqual(['100% linen_paper'])
  expect(await found('n_p')).toEqual(['100% linen_paper'])
  expect(await found('100%l')).toEqual([])
  const counts = await countEmails(db)
  expect((await listEmails(db, { state: 'logged' }, 99)).emails).toHaveLength(counts.logged)
  const first = await listEmails(db, {}, 2)
  const second = await listEmails(db, { before: first.next }, 2)
  expect(second.emails.map(({ id }) => id)).not.toContain(first.emails[1]?.id)
})
