import { createReadStream } from 'node:fs'
import { readAfterWrite } from '@/app/_http/read-after-write'
import type { ReceivedFile } from '@/app/_http/receive-upload'
import { type Tx, transact } from '@/db/transact'
import { expectUpload } from '@/domain/media/expect-upload'
import { listClaimedUploads } from '@/domain/media/queries'
import type { TakeInUploadInput } from '@/domain/media/take-in-upload'
import { DomainError, isDomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { inspectPicture } from '@/lib/inspect-picture'
import { privateStorage } from '@/providers/index'

/** What `takeInUpload` is told of a file, but for what it shows. */
export type StoredUpload = Omit<TakeInUploadInput, 'alt'>

/**
 * The one way in for pictures that are uploaded: looks at each, stores it where a job will find it, and hands them to `write`, which takes
 * them into the library in one transaction. What no picture claims afterwards is gone, however it ended.
 * Throws `picture_kind_unknown`, `picture_too_large`, `picture_unreadable`, `storage_full`, and what `write` throws.
 */
export async function takeInUploads<T>(
  files: readonly ReceivedFile[],
  write: (tx: Tx, uploads: StoredUpload[]) => Promise<T>,
): Promise<T> {
  // All of them are looked at before anything is stored.
  const inspected = []
  for (const file of files) inspected.push({ file, ...(await inspect(file)) })
  const keys: string[] = []
  try {
    const uploads: StoredUpload[] = []
    for (const { file, width, height } of inspected) {
      const { fileName, contentHash } = file
      const originalKey = newId('upload')
      uploads.push({ fileName, contentHash, width, height, originalKey })
      keys.push(originalKey)
      await transact((tx) => expectUpload(tx, originalKey))
      await privateStorage().put(originalKey, createReadStream(file.path), OCTETS)
    }
    return await transact((tx) => write(tx, uploads))
  } finally {
    await dropUnclaimed(keys)
  }
}

/** Nobody reads it back as anything else. */
const OCTETS = 'application/octet-stream'

async function inspect({ path, fileName }: ReceivedFile) {
  try {
    return await inspectPicture(path)
  } catch (error) {
    if (!isDomainError(error)) throw error
    throw new DomainError(error.code, { ...error.details, fileName })
  }
}

async function dropUnclaimed(keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  const claimed = await readAfterWrite((reader) => listClaimedUploads(reader, keys))
  for (const key of keys) if (!claimed.has(key)) await privateStorage().remove(key)
}
