import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { lookup } from 'mrmime'
import { decoded } from '@/lib/decoded'
import { FILE_QUALITY } from '@/server/encoded-body'
import { securityHeaders } from '@/server/security-headers'
import { type StoredAnswer, sendStored, storedAnswer } from '@/server/stored-answer'
import type { Visit } from '@/server/visit'

/** A folder whose files are served under a URL prefix. */
export type StaticFolder = { folder: string; prefix: string; cacheControl: string }

/** Next puts a hash of the content into each name below `/_next/static`. */
export const builtFiles = (buildFolder: string): StaticFolder => ({
  folder: path.join(buildFolder, 'static'),
  prefix: '/_next/static/',
  cacheControl: 'public, max-age=31536000, immutable',
})

/** Files with fixed names, such as the icon, may change with a deploy. */
export const publicFiles = (folder: string): StaticFolder => ({
  folder,
  prefix: '/',
  cacheControl: 'public, max-age=3600',
})

/**
 * Serves the files that lie in the folders now, from memory once they were asked for. A request is looked up in
 * this list and never becomes a path, so it cannot leave the folders.
 * `find` returns undefined for what is not a file.
 */
export async function openStaticFiles(folders: readonly StaticFolder[]) {
  const files = new Map<string, () => Promise<StoredAnswer>>()
  for (const folder of folders) {
    for (const name of await listFiles(folder.folder)) {
      files.set(
        folder.prefix + name,
        once(() => loadFile(folder, name)),
      )
    }
  }

  return {
    find: (urlPath: string): (() => Promise<StoredAnswer>) | undefined =>
      // Clients differ in what they encode, brackets for instance.
      files.get(urlPath.includes('%') ? (decoded(urlPath) ?? urlPath) : urlPath),
  }
}

export type StaticFiles = Awaited<ReturnType<typeof openStaticFiles>>

export async function answerStaticFile(
  visit: Visit,
  load: () => Promise<StoredAnswer>,
): Promise<void> {
  await sendStored(visit, await load(), [
    ...securityHeaders(visit.client.isSecure),
    'x-request-id',
    visit.requestId,
  ])
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
}

async function loadFile(folder: StaticFolder, name: string): Promise<StoredAnswer> {
  const contentType = lookup(name) ?? 'application/octet-stream'
  return storedAnswer({
    status: 200,
    headers: ['content-type', withCharset(contentType)],
    cacheControl: folder.cacheControl,
    vary: 'accept-encoding',
    body: await readFile(path.join(folder.folder, name)),
    contentType,
    quality: FILE_QUALITY,
  })
}

function withCharset(type: string): string {
  return /^text\/|javascript|json/.test(type) ? `${type}; charset=utf-8` : type
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
