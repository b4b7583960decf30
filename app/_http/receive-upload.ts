import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy'
import { ZodError } from 'zod'
import { problemAt } from '@/app/_http/refuse-field'
import { config } from '@/lib/config'
import { DomainError } from '@/lib/errors'
import { acceptFileName } from '@/lib/file-name'
import { HELD_UPLOAD_HEADER, takeHeldUpload } from '@/lib/held-uploads'
import { assertPictureKind, SNIFFED_BYTES } from '@/lib/inspect-picture'
import { asStorageFull } from '@/lib/storage-full'

/** A file as it came, judged by its first bytes only. */
export type ReceivedFile = {
  fileName: string
  /** Where it lies until the request is answered. */
  path: string
  /** SHA-256, hex. */
  contentHash: string
}

/** All of these belong beside the field for files. */
export const FILE_REFUSALS = {
  picture_kind_unknown: 'files',
  picture_too_large: 'files',
  picture_unreadable: 'files',
  file_name_refused: 'files',
  body_too_large: 'files',
  storage_full: 'files',
  upload_broken_off: 'files',
} as const

type Receiving = {
  /** Where the files are put. */
  folder: string
  maxFiles: number
  /** Filled in as they come, so that they are there when a file after them is refused. */
  fields: Map<string, string>
}

const MAX_FIELDS = 100
const MAX_FIELD_BYTES = 16 * 1024

/**
 * Reads a multipart form from the network as fast as it can be written into `folder`; no file is ever whole in memory. Stops at the first
 * thing that is not allowed, and then leaves the rest unread.
 * Throws `unsupported_media_type`, `malformed_request`, `body_too_large`, `file_name_refused`, `picture_kind_unknown`, `storage_full`,
 * `upload_broken_off`, and a ZodError for the field `files` when there are more than `maxFiles`.
 */
export async function receiveUpload(
  request: Request,
  { folder, maxFiles, fields }: Receiving,
): Promise<ReceivedFile[]> {
  if (Number(request.headers.get('content-length') ?? 0) > config.maxUploadBytes) {
    throw new DomainError('body_too_large')
  }
  const parser = openParser(request, maxFiles)
  const failure = Promise.withResolvers<never>()
  const streams: BusboyFileStream[] = []
  const saved: Promise<ReceivedFile | undefined>[] = []
  parser.on('field', (name, value, isNameCut, isValueCut) => {
    if (isNameCut || isValueCut) failure.reject(new DomainError('body_too_large'))
    else fields.set(name, value)
  })
  parser.on('file', (_field, stream, fileName) => {
    streams.push(stream)
    const file = saveFile(stream, fileName, path.join(folder, String(streams.length)))
    file.catch(failure.reject)
    saved.push(file)
  })
  parser.on('filesLimit', () => failure.reject(tooMany(maxFiles)))
  parser.on('fieldsLimit', () => failure.reject(new DomainError('body_too_large')))
  parser.on('error', () => failure.reject(new DomainError('upload_broken_off')))
  try {
    await Promise.race([failure.promise, feed(parser, bodyOf(request), failure.promise)])
    const files = await Promise.all(saved)
    return files.filter((file) => file !== undefined)
  } finally {
    for (const stream of streams) stream.destroy()
    await Promise.allSettled(saved)
  }
}

/** Throws a ZodError for the field `files` when nothing was chosen. */
export function requireFiles(files: readonly ReceivedFile[]): void {
  if (files.length === 0) throw wrongFiles('Please choose a picture first.')
}

function openParser(request: Request, maxFiles: number): BusboyInstance {
  const contentType = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\b/i.test(contentType)) {
    throw new DomainError('unsupported_media_type')
  }
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      // What a name hides is for us to see.
      preservePath: true,
      limits: { fields: MAX_FIELDS, fieldSize: MAX_FIELD_BYTES, files: maxFiles },
    })
  } catch {
    throw new DomainError('malformed_request')
  }
}

/** What the front door holds for this request; elsewhere, what came with it. */
function bodyOf(request: Request): Readable {
  const held = takeHeldUpload(request.headers.get(HELD_UPLOAD_HEADER))
  if (held) return held
  return request.body ? Readable.from(request.body) : Readable.from([])
}

async function feed(
  parser: BusboyInstance,
  body: Readable,
  failure: Promise<never>,
): Promise<void> {
  let received = 0
  try {
    // Left as it is when we stop: an answer can still be sent on the same connection.
    for await (const chunk of body.iterator({ destroyOnReturn: false })) {
      received += chunk.length
      if (received > config.maxUploadBytes) throw new DomainError('body_too_large')
      if (!parser.write(chunk)) await Promise.race([failure, once(parser, 'drain')])
    }
  } catch (error) {
    throw isOurs(error) ? error : new DomainError('upload_broken_off')
  }
  const finished = once(parser, 'finish')
  parser.end()
  await Promise.race([failure, finished])
}

function isOurs(error: unknown): boolean {
  return error instanceof DomainError || error instanceof ZodError
}

/** Nothing for the empty part that a browser sends for a field nobody has touched. */
async function saveFile(
  stream: BusboyFileStream,
  givenName: string | undefined,
  file: string,
): Promise<ReceivedFile | undefined> {
  const fileName = acceptFileName(givenName ?? '')
  const hash = createHash('sha256')
  const head: Buffer[] = []
  let bytes = 0
  let isKnown = false

  async function* judged(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      if (!isKnown) head.push(chunk)
      bytes += chunk.length
      if (!isKnown && bytes >= SNIFFED_BYTES) await judge()
      hash.update(chunk)
      yield chunk
    }
    if (!isKnown && bytes > 0) await judge()
  }

  async function judge() {
    await assertPictureKind(Buffer.concat(head))
    isKnown = true
  }

  try {
    await pipeline(stream, judged, createWriteStream(file, { flags: 'wx' }))
  } catch (error) {
    throw asStorageFull(error)
  }
  if (bytes === 0 && !givenName) return undefined
  if (bytes === 0) throw new DomainError('picture_unreadable', { fileName })
  return { fileName, path: file, contentHash: hash.digest('hex') }
}

function tooMany(maxFiles: number): ZodError {
  return wrongFiles(`Please send at most ${maxFiles} pictures at once.`)
}

function wrongFiles(message: string): ZodError {
  return problemAt(['files'], message)
}
