import { z } from 'zod'
import { findAccount } from '@/domain/accounts/find-account'
import type { AccountMail } from '@/domain/accounts/mails/account-mail'
import { type ComposedMail, writeEmail } from '@/domain/notifications/write-email'
import { getSettings } from '@/domain/settings/queries'
import type { JobHandler } from '@/jobs/job-kinds'
import { config } from '@/lib/config'
import { canDeliverMail } from '@/providers/index'

/** `seq`: of the event that the mail tells of. */
const payloadShape = z.object({ userId: z.string(), seq: z.number() })

/** A handler that tells the owner of an account what happened to it, once per event. */
export function mailAboutAccount(
  template: string,
  compose: (mail: AccountMail) => ComposedMail,
): JobHandler {
  return {
    kind: 'transaction',
    async run(tx, payload) {
      const { userId, seq } = payloadShape.parse(payload)
      const account = await findAccount(tx, userId)
      if (!account) return
      const origin = config.baseUrl ?? `http://localhost:${config.port}`
      const mail = compose({ settings: await getSettings(tx), origin })
      const dedupeKey = `${template}:${seq}`
      await writeEmail(
        tx,
        { ...mail, template, to: account.email, about: userId, dedupeKey },
        canDeliverMail(),
      )
    },
  }
}
