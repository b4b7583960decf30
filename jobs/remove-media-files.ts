import { z } from 'zod'
import { transact } from '@/db/transact'
import { listKeysInUse } from '@/domain/media/queries'
import type { Payload } from '@/jobs/job-kinds'
import { privateStorage, publicStorage } from '@/providers/index'

const payloadShape = z.object({
  publicKeys: z.array(z.string()),
  privateKey: z.string().nullable(),
})

/** Removes the files of a picture that has left the library, but for those that another one shows too: drawn pictures share them. */
export async function removeMediaFiles(payload: Payload): Promise<void> {
  const { publicKeys, privateKey } = payloadShape.parse(payload)
  const inUse = await transact((tx) => listKeysInUse(tx, publicKeys))
  for (const key of publicKeys) if (!inUse.has(key)) await publicStorage().remove(key)
  if (privateKey) await privateStorage().remove(privateKey)
}
