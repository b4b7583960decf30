import type { IncomingMessage } from 'node:http'

export const TOO_LARGE = Symbol('the body is larger than allowed')

/**
 * Reads a request's body whole, so that a slow sender occupies nothing but its own connection.
 * Undefined when there is none; `TOO_LARGE` as soon as it is known to exceed `maxBytes`, declared or chunked.
 * Rejects when the client goes away.
 */
export async function readBody(
  request: IncomingMessage,
  maxBytes: number,
): Promise<Buffer | undefined | typeof TOO_LARGE> {
  const { 'content-length': length, 'transfer-encoding': chunked } = request.headers
  if (chunked === undefined && (length === undefined || Number(length) === 0)) return undefined
  if (Number(length ?? 0) > maxBytes) return TOO_LARGE
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let received = 0
    request.on('data', (chunk: Buffer) => {
      received += chunk.length
      if (received > maxBytes) stop()
      else chunks.push(chunk)
    })
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', reject)

    function stop(): void {
      request.removeAllListeners('data')
      resolve(TOO_LARGE)
    }
  })
}
