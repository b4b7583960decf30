import { enqueue } from '@/db/queue'
import type { Tx } from '@/db/transact'
import { now } from '@/lib/clock'

/** Longer than any request lasts. */
const WAIT_MS = 60 * 60_000

/** Before an upload is stored under this key: a job will look after it, should no picture have claimed it by then. */
export async function expectUpload(tx: Tx, key: string): Promise<void> {
  const runAt = new Date(now().getTime() + WAIT_MS)
  await enqueue(tx, { name: 'drop-unclaimed-upload', payload: { key }, runAt })
}
