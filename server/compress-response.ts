import type { IncomingMessage, ServerResponse } from 'node:http'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import compressible from 'compressible'
import { type Encoding, preferredEncoding } from '@/server/accept-encoding'
import { readArguments, readHeaders } from '@/server/write-arguments'

const MIN_COMPRESSED_BYTES = 1024
const BODILESS_STATUS = new Set([204, 205, 304])

/**
 * Makes a response compress its own body while it is written, if the client and the content allow it.
 * The decision falls when the headers are sent, so it sees what the renderer set. What is written reaches
 * the client soon: the encoder is flushed as soon as the renderer pauses.
 */
export function compressResponse(request: IncomingMessage, response: ServerResponse): void {
  const wanted = preferredEncoding(request.headers['accept-encoding'])
  const writeHead = response.writeHead.bind(response)
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  let encoder: ReturnType<typeof startEncoder> | undefined
  let hasEnded = false

  response.writeHead = (statusCode: number, ...rest: unknown[]) => {
    response.statusCode = statusCode
    for (const [name, value] of readHeaders(rest)) response.setHeader(name, value)
    if (isCompressible(response)) {
      response.appendHeader('vary', 'accept-encoding')
      if (wanted !== 'identity' && request.method !== 'HEAD') {
        announce(response, wanted)
        encoder = startEncoder(wanted, response, { write, end })
      }
    }
    return writeHead(statusCode)
  }

  response.write = (...given: unknown[]) => {
    if (!response.headersSent) response.writeHead(response.statusCode)
    const { bytes, done } = readArguments(given)
    return encoder ? encoder.write(bytes ?? Buffer.alloc(0), done) : write(bytes ?? '', done)
  }

  response.end = (...given: unknown[]) => {
    if (hasEnded) return response
    hasEnded = true
    const { bytes, done } = readArguments(given)
    if (!response.headersSent && bytes && !response.hasHeader('content-length')) {
      response.setHeader('content-length', bytes.length)
    }
    if (!response.headersSent) response.writeHead(response.statusCode)
    if (encoder) encoder.end(bytes, done)
    else if (bytes) end(bytes, done)
    else end(done)
    return response
  }
}

function isCompressible(response: ServerResponse): boolean {
  const length = response.getHeader('content-length')
  return (
    !BODILESS_STATUS.has(response.statusCode) &&
    compressible(String(response.getHeader('content-type') ?? '')) === true &&
    !response.hasHeader('content-encoding') &&
    !response.hasHeader('content-range') &&
    !/no-transform/i.test(String(response.getHeader('cache-control') ?? '')) &&
    (length === undefined || Number(length) >= MIN_COMPRESSED_BYTES)
  )
}

function announce(response: ServerResponse, encoding: Encoding): void {
  response.setHeader('content-encoding', encoding)
  response.removeHeader('content-length')
  const etag = response.getHeader('etag')
  // The bytes differ from those the strong tag was made for (RFC 9110 §8.8.1).
  if (typeof etag === 'string' && !etag.startsWith('W/')) response.setHeader('etag', `W/${etag}`)
}

type Output = {
  write: (bytes: Buffer) => boolean
  end: () => void
}

function startEncoder(encoding: Encoding, response: ServerResponse, output: Output) {
  const encoder =
    encoding === 'br'
      ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
      : createGzip()
  let flushing: NodeJS.Immediate | undefined

  encoder.on('data', (bytes: Buffer) => {
    if (!output.write(bytes)) encoder.pause()
  })
  response.on('drain', () => encoder.resume())
  // The renderer waits for the response, which is as full as its encoder.
  encoder.on('drain', () => response.emit('drain'))
  encoder.on('end', () => output.end())
  encoder.on('error', (error) => response.destroy(error))
  // An encoder that never ends holds its memory outside the heap, where no garbage collection finds it.
  response.once('close', () => {
    clearImmediate(flushing)
    encoder.destroy()
  })

  return {
    write(bytes: Buffer, done: () => void): boolean {
      clearImmediate(flushing)
      flushing = setImmediate(() => encoder.flush())
      return encoder.write(bytes, () => done())
    },
    end(bytes: Buffer | undefined, done: () => void): void {
      clearImmediate(flushing)
      response.once('finish', done)
      encoder.end(bytes)
    },
  }
}
