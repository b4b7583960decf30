import { z } from 'zod'
import type { AccountMail } from '@/domain/accounts/mails/account-mail'
import { type ComposedMail, writeEmail } from '@/domain/notifications/write-email'
import { getSettings } from '@/domain/settings/queries'
import type { JobHandler } from '@/jobs/job-kinds'
import { config } from '@/lib/config'
import { canDeliverMail } from '@/providers/index'

/** `once`: names what happened, so that it is told once. */
const payloadShape = z.object({ userId: z.string(), to: z.string(), once: z.string() })

/** A handler that writes to an address which the account no longer has by then. */
export function mailFormerAddress(
  template: string,
  compose: (mail: AccountMail) => ComposedMail,
): JobHandler {
  return {
    kind: 'transaction',
    async run(tx, payload) {
      const { userId, to, once } = payloadShape.parse(payload)
      const origin = config.baseUrl ?? `http://localhost:${config.port}`
      const mail = compose({ settings: await getSettings(tx), origin })
      const dedupeKey = `${template}:${once}`
      await writeEmail(tx, { ...mail, template, to, about: userId, dedupeKey }, canDeliverMail())
    },
  }
}
