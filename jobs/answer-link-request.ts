import { z } from 'zod'
import type { Tx } from '@/db/transact'
import { answerLinkRequest as answer } from '@/domain/accounts/answer-link-request'
import { getSettings } from '@/domain/settings/queries'
import type { Payload } from '@/jobs/job-kinds'
import { config } from '@/lib/config'
import { canDeliverMail } from '@/providers/index'

const payloadShape = z.object({ tokenId: z.string(), address: z.string().optional() })

/** Mails the link that somebody asked for, or what is to be said instead. */
export async function answerLinkRequest(tx: Tx, payload: Payload): Promise<void> {
  const origin = config.baseUrl ?? `http://localhost:${config.port}`
  const settings = await getSettings(tx)
  const canDeliver = canDeliverMail()
  await answer(tx, { ...payloadShape.parse(payload), settings, origin, canDeliver })
}
