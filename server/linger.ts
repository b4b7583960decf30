import type { IncomingMessage } from 'node:http'

/**
 * After an answer to a request whose body nobody reads to its end: what still comes is thrown away for so long, then the connection is cut.
 * Closing at once would reset it before the client has read the answer.
 */
export function linger(request: IncomingMessage, ms: number): void {
  if (request.complete) return
  request.resume()
  setTimeout(() => request.complete || request.destroy(), ms).unref()
}
