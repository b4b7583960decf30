import { eq } from 'drizzle-orm'
import { TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { emails } from '@/db/schema/platform'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { confirmTotp } from '@/domain/accounts/confirm-totp'
import { findInvitation } from '@/domain/accounts/invitation'
import { inviteColleague } from '@/domain/accounts/invite-colleague'
import { renewRecoveryCodes } from '@/domain/accounts/renew-recovery-codes'
import { resetSecondFactor } from '@/domain/accounts/reset-second-factor'
import { revokeInvitation } from '@/domain/accounts/revoke-invitation'
import { startTotp } from '@/domain/accounts/start-totp'
import { aStaffActor } from '@/domain/accounts/testing-staff'
import { verifySecondFactor } from '@/domain/accounts/verify-second-factor'
import { workOff } from '@/jobs/testing-jobs'
import { newId } from '@/lib/ids'

const mailsTo = (recipient: string) =>
  db.select().from(emails).where(eq(emails.recipient, recipient))

async function anInvitation(email: string) {
  const owner = await aStaffActor('owner')
  const input = { email, roleIds: ['role_orders', 'role_author'] }
  return { owner, ...(await transact((tx) => inviteColleague(tx, owner, input))) }
}

test('an invitation goes to exactly its address, once, with a link that opens it', async () => {
  const email = `${newId('kit')}@example.org`
  const { id } = await anInvitation(email)
  await workOff()
  await workOff()
  const [mail, ...others] = await mailsTo(email)
  expect(others).toEqual([])
  expect(mail).toMatchObject({ template: 'invitation', about: id, status: 'logged' })
  expect(mail?.textBody).toContain('Your roles: Author and Orders.')
  const [, token = ''] = /\/invitation\?token=([\w-]{43})/.exec(mail?.textBody ?? '') ?? []
  expect((await findInvitation(db, token))?.id).toBe(id)
  expect(mail?.htmlBody).toContain(token)
})

test('an invitation that was called back meanwhile is not mailed', async () => {
  const email = `${newId('kit')}@example.org`
  const { id, owner } = await anInvitation(email)
  await transact((tx) => revokeInvitation(tx, owner, { invitationId: id }))
  await workOff()
  expect(await mailsTo(email)).toEqual([])
})

test('every change of a second factor is told to its owner', async () => {
  const boss = await aStaffActor('owner')
  const actor = await aStaffActor('orders')
  const { userId } = actor
  const { secret, sealed } = startTotp(actor, { issuer: 'A shop', label: 'kit' })
  const code = new TOTP({ secret }).generate()
  const { recoveryCodes } = await transact((tx) => confirmTotp(tx, actor, { sealed, code }))
  const [spare = ''] = recoveryCodes
  await transact((tx) => verifySecondFactor(tx, GUEST, { userId, code: spare }))
  await transact((tx) => renewRecoveryCodes(tx, actor))
  await transact((tx) => resetSecondFactor(tx, boss, { userId }))
  await workOff()
  const mails = await db.select().from(emails).where(eq(emails.about, userId))
  expect(mails.map(({ template }) => template).sort()).toEqual([
    'recovery-code-used',
    'recovery-codes-renewed',
    'second-factor-off',
    'second-factor-set-up',
  ])
  expect(JSON.stringify(mails)).not.toContain(spare)
})
