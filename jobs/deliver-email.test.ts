import { eq } from 'drizzle-orm'
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/read'
import { emails } from '@/db/schema'
import { freePort } from '@/db/testing'
import { transact } from '@/db/transact'
import { mailsOffToken } from '@/domain/comments/mail-token'
import { writeEmail } from '@/domain/notifications/write-email'
import { changeSettings } from '@/domain/settings/change-settings'
import { tester } from '@/domain/testing'
import { deliverEmail } from '@/jobs/deliver-email'
import { forgetJobs, jobsNamed, wait, workOff } from '@/jobs/testing-jobs'
import { config } from '@/lib/config'
import { newId } from '@/lib/ids'
import { canDeliverMail } from '@/providers/index'

type Received = { from: string; to: string[]; mail: ParsedMail }

const received: Received[] = []
let isBroken = false

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  logger: false,
  onData(stream, { envelope }, answer) {
    simpleParser(stream).then((mail) => {
      if (isBroken) return answer(new Error('mailbox full'))
      const { mailFrom, rcptTo } = envelope
      const from = mailFrom ? mailFrom.address : ''
      received.push({ from, to: rcptTo.map(({ address }) => address), mail })
      answer()
    }, answer)
  },
})

beforeAll(async () => {
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  config.smtpUrl = `smtp://127.0.0.1:${port}`
  const contact = { email: 'hello@ink.example', phone: '', addressLines: [] }
  await transact((tx) => changeSettings(tx, tester, { name: 'Ink, "Paper" & <Co>', contact }))
})

afterAll(() => new Promise<void>((resolve) => server.close(resolve)))

beforeEach(async () => {
  received.length = 0
  isBroken = false
  config.mailFrom = undefined
  await forgetJobs()
})

type MailWish = { to?: string; subject?: string; template?: string }

async function aMail(wish: MailWish = {}): Promise<string> {
  const { to = 'ada@example.com', subject = 'Grüße from “us”', template = 'test' } = wish
  const dedupeKey = newId('test')
  const texts = { subject, text: 'Thank you – danke.\n', html: '<p>Thank you – <b>danke</b>.</p>' }
  await transact((tx) =>
    writeEmail(tx, { ...texts, template, to, about: dedupeKey, dedupeKey }, canDeliverMail()),
  )
  return dedupeKey
}

async function rowOf(dedupeKey: string) {
  const [row] = await db.select().from(emails).where(eq(emails.dedupeKey, dedupeKey))
  return row
}

function addressOf(field: AddressObject | AddressObject[] | undefined) {
  return (Array.isArray(field) ? field[0] : field)?.value
}

test('a mail goes out once, in text and HTML, from the shop', async () => {
  const key = await aMail()
  await workOff()
  await workOff()

  expect(received).toHaveLength(1)
  const [{ from, to, mail } = { from: '', to: [], mail: undefined }] = received
  expect({ from, to }).toEqual({ from: 'hello@ink.example', to: ['ada@example.com'] })
  expect(mail).toMatchObject({ subject: 'Grüße from “us”', text: 'Thank you – danke.\n' })
  expect(mail?.html).toContain('<b>danke</b>')
  expect(addressOf(mail?.from)).toEqual([
    { name: 'Ink, "Paper" & <Co>', address: 'hello@ink.example' },
  ])
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
  expect(await rowOf(key)).toMatchObject({ status: 'sent', messageId: mail?.messageId })
})

test('a server that refuses is asked again later, and then gets the same mail', async () => {
  isBroken = true
  const key = await aMail()
  await workOff()
  expect(await rowOf(key)).toMatchObject({ status: 'failed', sentAt: null })
  expect((await rowOf(key))?.lastError).toContain('mailbox full')
  const [job] = await jobsNamed('deliver-email')
  expect(job).toMatchObject({ status: 'queued', attempts: 1 })
  expect(job?.runAt.getTime()).toBeGreaterThan(Date.now())

  isBroken = false
  await wait(1)
  expect(received).toHaveLength(1)
  expect(await rowOf(key)).toMatchObject({ status: 'sent', lastError: null })
})

test('a delivery that is repeated after a crash carries the same Message-ID', async () => {
  const key = await aMail()
  const row = await rowOf(key)
  await deliverEmail({ emailId: row?.id })
  await transact((tx) =>
    tx.update(emails).set({ status: 'queued' }).where(eq(emails.dedupeKey, key)),
  )
  await deliverEmail({ emailId: row?.id })
  const ids = received.map(({ mail }) => mail.messageId)
  expect(ids).toHaveLength(2)
  expect(new Set(ids)).toEqual(new Set([`<${row?.id}@stationer.invalid>`]))
})

test('no address and no subject brings in another recipient', async () => {
  await aMail({ to: 'a@example.com, evil@example.com' })
  await aMail({ to: 'b@example.com\r\nBcc: evil@example.com' })
  await aMail({ subject: 'Hello\r\nBcc: evil@example.com' })
  await workOff()
  for (const { to, mail } of received) {
    expect(to).not.toContain('evil@example.com')
    expect(mail.bcc).toBeUndefined()
  }
})

test('mails about comments tell mail programs how to end them, and others do not', async () => {
  const [answered, added, other] = [
    await aMail({ template: 'comment-answered' }),
    await aMail({ template: 'comment-added' }),
    await aMail(),
  ]
  await workOff()
  const headersOf = async (key: string) => {
    const { messageId } = (await rowOf(key)) ?? {}
    const lines = received.find(({ mail }) => mail.messageId === messageId)?.mail.headerLines ?? []
    const lineOf = (name: string) => lines.find(({ key: one }) => one === name)?.line
    return [lineOf('list-unsubscribe'), lineOf('list-unsubscribe-post')]
  }
  const ends = async (key: string) => {
    const [link = '', post] = await headersOf(key)
    expect(post).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    const url = /^List-Unsubscribe: <(https?:\S+)>$/.exec(link.replace(/\r?\n\s+/g, ' '))?.[1]
    return new URL(url ?? '').pathname.split('/')
  }
  const token = (to: 'commenter' | 'colleague', id: string) => mailsOffToken({ to, id })
  expect(await ends(answered)).toEqual([
    '',
    'comments',
    'mails',
    token('commenter', answered),
    'switch',
  ])
  expect(await ends(added)).toEqual(['', 'comments', 'mails', token('colleague', added), 'switch'])
  expect(await headersOf(other)).toEqual([undefined, undefined])
})

test('an operator’s own sender is used, and answers still reach the shop', async () => {
  config.mailFrom = 'Post room <post@mailer.example>'
  await aMail()
  await workOff()
  expect(received[0]?.from).toBe('post@mailer.example')
  expect(addressOf(received[0]?.mail.replyTo)?.[0]?.address).toBe('hello@ink.example')
})

test('a shop that stops sending mail keeps what was waiting in its log', async () => {
  const key = await aMail()
  const { smtpUrl } = config
  config.smtpUrl = undefined
  await workOff()
  config.smtpUrl = smtpUrl
  expect(received).toEqual([])
  expect((await rowOf(key))?.status).toBe('logged')
})
