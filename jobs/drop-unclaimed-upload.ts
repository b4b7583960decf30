import { z } from 'zod'
import { transact } from '@/db/transact'
import { listClaimedUploads } from '@/domain/media/queries'
import type { Payload } from '@/jobs/job-kinds'
import { privateStorage } from '@/providers/index'

const payloadShape = z.object({ key: z.string() })

/** Queued before an upload is stored: should the process die before a picture claims it, it goes all the same. */
export async function dropUnclaimedUpload(payload: Payload): Promise<void> {
  const { key } = payloadShape.parse(payload)
  const claimed = await transact((tx) => listClaimedUploads(tx, [key]))
  if (!claimed.has(key)) await privateStorage().remove(key)
}
