import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { sessionCookie } from '@/app/_http/testing-session'
import { GET as exportAudit } from '@/app/admin/audit/export/route'
import { ask } from '@/app/api/v1/testing'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import type { BuiltInRole } from '@/domain/accounts/permissions'
import { aColleague, aSession } from '@/domain/accounts/testing-accounts'
import { recordEvent } from '@/domain/events/record'
import { setClock } from '@/lib/clock'

async function signedInAs(role: BuiltInRole) {
  const { userId } = await aColleague(role)
  return await sessionCookie((await aSession(userId)).token)
}

function download(query: string, cookie: string) {
  const request = new NextRequest(`http://shop.test/admin/audit/export${query}`, {
    headers: { cookie },
  })
  return exportAudit(request, { params: Promise.resolve({}) })
}

test('the log is downloaded as a file that no spreadsheet runs, and the download is in it', async () => {
  const cookie = await signedInAs('owner')
  const data = { after: { name: '=HYPERLINK("evil")' } }
  const event = { name: 'sample.taken', actor: GUEST, subject: '=1+1', data }
  await transact((tx) => recordEvent(tx, event))
  const response = await download('?what=sample.taken', cookie)
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="audit-log.csv"')
  const lines = (await response.text()).trim().split('\r\n')
  expect(lines).toHaveLength(2)
  expect(lines[1]).toContain("A guest,guest,sample.taken,'=1+1,'=1+1,")
  const later = await (await download('?what=audit.exported', cookie)).text()
  expect(later).toContain('Kit Foxglove,staff,audit.exported')
})

test('who proved who they are too long ago proves it first and comes back', async () => {
  const cookie = await signedInAs('owner')
  const later = Date.now() + 11 * 60_000
  setClock(() => new Date(later))
  const response = await download('?who=usr_1', cookie)
  expect(response.status).toBe(303)
  const to = encodeURIComponent('/admin/audit/export?who=usr_1')
  expect(response.headers.get('location')).toBe(`/sign-in/again?to=${to}`)
})

test('who may not download the log does not', async () => {
  expect((await download('', await signedInAs('read-only'))).status).toBe(403)
  expect((await download('', await signedInAs('orders'))).status).toBe(403)
})

test('programs read the log page by page', async () => {
  const headers = { cookie: await signedInAs('read-only') }
  for (const subject of ['smp_1', 'smp_2', 'smp_3']) {
    await transact((tx) => recordEvent(tx, { name: 'leaf.fallen', actor: GUEST, subject }))
  }
  const first = await ask('GET', '/admin/audit?name=leaf.fallen&limit=2', { headers })
  expect(first.body.events).toMatchObject([{ subject: { id: 'smp_3' } }, { name: 'leaf.fallen' }])
  const rest = await ask('GET', `/admin/audit?name=leaf.fallen&cursor=${first.body.nextCursor}`, {
    headers,
  })
  expect(rest.body).toMatchObject({ events: [{ subject: { id: 'smp_1' } }], nextCursor: null })
  const author = { cookie: await signedInAs('author') }
  expect((await ask('GET', '/admin/audit', { headers: author })).status).toBe(403)
})
