import { z } from 'zod'
import { getInvitation } from '@/domain/accounts/invitation'
import { INVITATION_DAYS } from '@/domain/accounts/invite-colleague'
import { armToken } from '@/domain/accounts/issue-token'
import { composeInvitation } from '@/domain/accounts/mails/invitation'
import { writeEmail } from '@/domain/notifications/write-email'
import { getSettings } from '@/domain/settings/queries'
import type { JobHandler } from '@/jobs/job-kinds'
import { config } from '@/lib/config'
import { isDomainError } from '@/lib/errors'
import { absoluteUrl, invitationPath } from '@/lib/paths'
import { canDeliverMail } from '@/providers/index'

const TEMPLATE = 'invitation'
const payloadShape = z.object({ tokenId: z.string() })

/** Mails an invitation, unless it was called back by then. The secret of its link comes to be here and stands in the mail only. */
export const mailInvitation: JobHandler = {
  kind: 'transaction',
  async run(tx, payload) {
    const { tokenId } = payloadShape.parse(payload)
    const invitation = await getInvitation(tx, tokenId).catch(absentIfNotFound)
    if (!invitation) return
    const origin = config.baseUrl ?? `http://localhost:${config.port}`
    const mail = composeInvitation({
      settings: await getSettings(tx),
      origin,
      url: absoluteUrl(origin, invitationPath(await armToken(tx, tokenId))),
      invitedBy: invitation.invitedBy,
      roles: invitation.roles.map(({ name }) => name),
      days: INVITATION_DAYS,
    })
    const dedupeKey = `${TEMPLATE}:${tokenId}`
    const addressed = { template: TEMPLATE, to: invitation.email, about: tokenId, dedupeKey }
    await writeEmail(tx, { ...mail, ...addressed }, canDeliverMail())
  },
}

function absentIfNotFound(error: unknown): undefined {
  if (!isDomainError(error, 'not_found')) throw error
}
