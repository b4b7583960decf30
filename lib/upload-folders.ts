import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { now } from '@/lib/clock'
import { config } from '@/lib/config'
import { asStorageFull } from '@/lib/storage-full'

/** No request lasts so long. */
const STALE_MS = 60 * 60_000

/** Where uploads lie while they are received; apart from everything that is stored. */
function root(): string {
  return path.join(config.dataDir, 'uploads')
}

/** Hands `work` a folder of its own, which is gone afterwards, however it ends. Throws `storage_full`. */
export async function withUploadFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await make()
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Removes the folders of requests whose process died. */
export async function sweepUploadFolders(): Promise<void> {
  const names = await readdir(root()).catch(() => [])
  for (const name of names) {
    const folder = path.join(root(), name)
    const found = await stat(folder).catch(() => undefined)
    const isStale = found && now().getTime() - found.mtimeMs > STALE_MS
    if (isStale) await rm(folder, { recursive: true, force: true })
  }
}

async function make(): Promise<string> {
  try {
    await mkdir(root(), { recursive: true })
    return await mkdtemp(path.join(root(), 'upload-'))
  } catch (error) {
    throw asStorageFull(error)
  }
}
