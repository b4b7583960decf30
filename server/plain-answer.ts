import { STATUS_CODES } from 'node:http'
import { securityHeaders } from '@/server/security-headers'
import type { Visit } from '@/server/visit'

/** How long a client may go on sending a body nobody reads before its connection is cut. */
const LINGER_MS = 2_000

/** Answers with a sentence: problem details (RFC 9457) for the API, plain text for everyone else. */
export function answerPlainly(visit: Visit, status: number, sentence: string): void {
  const { request, response } = visit
  if (response.headersSent) {
    response.destroy()
    return
  }
  const isApi = visit.path.startsWith('/api/')
  const body = isApi
    ? JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, detail: sentence })
    : `${sentence}\n`
  response.writeHead(status, [
    'content-type',
    isApi ? 'application/problem+json' : 'text/plain; charset=utf-8',
    'content-length',
    String(Buffer.byteLength(body)),
    'cache-control',
    'no-store',
    'content-security-policy',
    "default-src 'none'; frame-ancestors 'none'",
    'x-request-id',
    visit.requestId,
    ...securityHeaders(visit.client.isSecure),
  ])
  response.end(visit.method === 'HEAD' ? undefined : body)
  if (request.complete) return
  // Closing at once would reset the connection before the client has read the answer.
  request.resume()
  setTimeout(() => request.complete || request.destroy(), LINGER_MS).unref()
}
