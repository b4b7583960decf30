import type { IncomingMessage } from 'node:http'

export const TOO_LARGE = Symbol('the body is larger than allowed')
export const TOO_SLOW = Symbol('the body did not come in time')

type Limits = { maxBytes: number; maxMs: number }

/**
 * Reads a request's body whole, so that a slow sender occupies nothing but its own connection.
 * Undefined when there is none; `TOO_LARGE` as soon as it is known to exceed `maxBytes`, declared or chunked; `TOO_SLOW` when it is not
 * there after `maxMs`. Rejects when the client goes away.
 */
export async function readBody(
  request: IncomingMessage,
  { maxBytes, maxMs }: Limits,
): Promise<Buffer | undefined | typeof TOO_LARGE | typeof TOO_SLOW> {
  const { 'content-length': length, 'transfer-encoding': chunked } = request.headers
  if (chunked === undefined && (length === undefined || Number(length) === 0)) return undefined
  if (Number(length ?? 0) > maxBytes) return TOO_LARGE
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let received = 0
    const limit = setTimeout(() => stop(TOO_SLOW), maxMs)
    request.on('data', (chunk: Buffer) => {
      received += chunk.length
      if (received > maxBytes) stop(TOO_LARGE)
      else chunks.push(chunk)
    })
    request.on('end', () => {
      clearTimeout(limit)
      resolve(Buffer.concat(chunks))
    })
    request.on('error', (error) => {
      clearTimeout(limit)
      reject(error)
    })

    function stop(reason: typeof TOO_LARGE | typeof TOO_SLOW): void {
      clearTimeout(limit)
      request.removeAllListeners('data')
      resolve(reason)
    }
  })
}
