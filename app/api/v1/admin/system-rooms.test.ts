import { expect, test } from 'vitest'
import { sessionCookie } from '@/app/_http/testing-session'
import { ask } from '@/app/api/v1/testing'
import { claimJobs, enqueue, failJob } from '@/db/queue'
import { transact } from '@/db/transact'
import type { BuiltInRole } from '@/domain/accounts/permissions'
import { aColleague, aCustomer, aSession } from '@/domain/accounts/testing-accounts'
import { writeEmail } from '@/domain/notifications/write-email'
import { newToken } from '@/lib/ids'

async function signedInAs(role: BuiltInRole) {
  const { userId } = await aColleague(role)
  return { cookie: await sessionCookie((await aSession(userId)).token) }
}

test('a dead job is found and retried', async () => {
  const headers = await signedInAs('owner')
  const job = { name: 'print', payload: {}, maxAttempts: 1, runAt: new Date(0) }
  await transact((tx) => enqueue(tx, job))
  const [claimed] = await transact((tx) => claimJobs(tx, 'test', 1, { leaseMs: 60_000 }))
  if (!claimed) throw new Error('nothing was claimed')
  await transact((tx) => failJob(tx, 'test', claimed, 'no paper'))

  const { body } = await ask('GET', '/admin/jobs?state=dead', { headers })
  expect(body.jobs).toMatchObject([{ id: claimed.id, state: 'dead', lastError: 'no paper' }])
  const retried = await ask('POST', `/admin/jobs/${claimed.id}/retry`, { headers })
  expect(retried.body.job).toMatchObject({ state: 'queued', attempts: 0 })
  const again = await ask('POST', `/admin/jobs/${claimed.id}/retry`, { headers })
  expect([again.status, again.body.code]).toEqual([409, 'job_not_dead'])
})

test('no program reads the links of a mail, not even of one that was never sent', async () => {
  const headers = await signedInAs('owner')
  const token = newToken()
  const link = `https://shop.test/setup?token=${token}`
  const bodies = { text: link, html: `<a href="${link}">Open</a>` }
  const mail = { ...bodies, to: 'a@example.org', subject: 'Set up', template: 't', about: 'x' }
  await transact((tx) => writeEmail(tx, { ...mail, dedupeKey: token }, false))
  const { body } = await ask('GET', '/admin/mails?q=set%20up', { headers })
  expect(body.mails).toMatchObject([{ subject: 'Set up', state: 'logged' }])
  const shown = await ask('GET', `/admin/mails/${body.mails[0].id}`, { headers })
  expect(shown.body.mail.textBody).toBe('https://shop.test/setup?token=hidden')
  expect(JSON.stringify(shown.body)).not.toContain(token)
  expect((await ask('GET', '/admin/mails/eml_none', { headers })).status).toBe(404)
})

test('somebody is signed out from elsewhere', async () => {
  const headers = await signedInAs('owner')
  const { userId, email } = await aCustomer()
  const { sessionId } = await aSession(userId)
  const listed = await ask('GET', `/admin/sessions?q=${email}`, { headers })
  expect(listed.body.sessions).toMatchObject([{ id: sessionId, person: { email } }])
  expect((await ask('DELETE', `/admin/sessions/${sessionId}`, { headers })).status).toBe(200)
  const after = await ask('GET', `/admin/sessions?q=${email}`, { headers })
  expect(after.body.sessions).toEqual([])
  const reader = await signedInAs('read-only')
  expect((await ask('DELETE', `/admin/sessions/${sessionId}`, { headers: reader })).status).toBe(
    403,
  )
})

test('the doctor tells whether the shop is sound', async () => {
  const { body } = await ask('GET', '/admin/doctor', { headers: await signedInAs('read-only') })
  expect(body.isSound).toBe(true)
  expect(body.invariants.length).toBeGreaterThan(15)
})
