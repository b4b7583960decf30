import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { FileStorage, PublicStorage } from '@/domain/media/storage'
import { MEDIA_KEY_PATTERN, mediaPath } from '@/lib/paths'
import { asStorageFull } from '@/lib/storage-full'

/** Files below `folder`, which `server/media-files.ts` answers from. */
export function publicDiskStorage(folder: string): PublicStorage {
  return { ...diskStorage(folder), publicUrl: mediaPath }
}

/** Files below `folder`. */
export function diskStorage(folder: string): FileStorage {
  return {
    async put(key, bytes) {
      const file = fileOf(folder, key)
      if (await sizeOf(file)) {
        if (bytes instanceof Readable) bytes.destroy()
        return
      }
      const draft = `${file}.${randomUUID()}.part`
      try {
        await mkdir(path.dirname(file), { recursive: true })
        await writeDurably(draft, bytes)
        await rename(draft, file)
      } catch (error) {
        throw asStorageFull(error)
      } finally {
        await rm(draft, { force: true })
      }
    },
    async open(key, range) {
      const file = fileOf(folder, key)
      const size = await sizeOf(file)
      return size === undefined ? undefined : { size, body: createReadStream(file, range) }
    },
    async remove(key) {
      await rm(fileOf(folder, key), { force: true })
    },
  }
}

function fileOf(folder: string, key: string): string {
  if (!MEDIA_KEY_PATTERN.test(key)) throw new Error(`"${key}" is no key of a stored file.`)
  return path.join(folder, key)
}

async function sizeOf(file: string): Promise<number | undefined> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  return found?.isFile() ? found.size : undefined
}

/** On the disk before its name is: after a power loss a file is whole or not there. */
async function writeDurably(file: string, bytes: Uint8Array | Readable): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
