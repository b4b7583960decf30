import { z } from 'zod'
import { mailEmailChange as mail } from '@/domain/accounts/mail-email-change'
import { getSettings } from '@/domain/settings/queries'
import type { JobHandler } from '@/jobs/job-kinds'
import { config } from '@/lib/config'
import { canDeliverMail } from '@/providers/index'

const payloadShape = z.object({ tokenIds: z.array(z.string()) })

/** Mails both links of a change of address. */
export const mailEmailChange: JobHandler = {
  kind: 'transaction',
  async run(tx, payload) {
    const { tokenIds } = payloadShape.parse(payload)
    const origin = config.baseUrl ?? `http://localhost:${config.port}`
    const settings = await getSettings(tx)
    await mail(tx, { tokenIds, origin, settings, canDeliver: canDeliverMail() })
  },
}
