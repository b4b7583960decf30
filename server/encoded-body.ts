import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import compressible from 'compressible'
import type { Encoding } from '@/server/accept-encoding'

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)
/** Below this a compressed body saves no packet. */
const MIN_COMPRESSED_BYTES = 1024

/** One body in every encoding a client may ask for; each is made when it is first asked for, and kept. */
export type EncodedBody = {
  /** The encoding that is really used for one that was asked for. */
  encodingFor(wanted: Encoding): Encoding
  /** The bytes at once when they are there, else as soon as they are made. */
  bytesIn(encoding: Encoding): Buffer | Promise<Buffer>
  /** Memory held by now, in bytes. */
  size(): number
}

export type Quality = { brotli: number; gzip: number }

/** Quick enough to be made while the first visitor waits. */
export const PAGE_QUALITY: Quality = { brotli: 5, gzip: 6 }
/** For files that live until the next build. */
export const FILE_QUALITY: Quality = { brotli: 9, gzip: 9 }

export function encodedBody(identity: Buffer, contentType: string, quality: Quality): EncodedBody {
  const made = new Map<Encoding, Buffer>([['identity', identity]])
  const making = new Map<Encoding, Promise<Buffer>>()
  const isWorthIt = identity.length >= MIN_COMPRESSED_BYTES && compressible(contentType) === true

  function make(encoding: Encoding): Promise<Buffer> {
    const promise = compress(identity, encoding, quality).then((bytes) => {
      made.set(encoding, bytes)
      making.delete(encoding)
      return bytes
    })
    making.set(encoding, promise)
    return promise
  }

  return {
    encodingFor: (wanted) => (isWorthIt ? wanted : 'identity'),
    bytesIn: (encoding) => made.get(encoding) ?? making.get(encoding) ?? make(encoding),
    size: () => made.values().reduce((total, bytes) => total + bytes.length, 0),
  }
}

function compress(bytes: Buffer, encoding: Encoding, quality: Quality): Promise<Buffer> {
  if (encoding === 'gzip') return compressGzip(bytes, { level: quality.gzip })
  return compressBrotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality.brotli,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
}
