import { STATUS_CODES } from 'node:http'
import type { ErrorCode } from '@/lib/errors'
import { apiPath } from '@/lib/paths'
import { linger } from '@/server/linger'
import { securityHeaders } from '@/server/security-headers'
import type { Visit } from '@/server/visit'

/** How long a client may go on sending a body nobody reads before its connection is cut. */
const LINGER_MS = 2_000

/** By which code the API's own doors would refuse the same. */
const CODES: Readonly<Record<number, ErrorCode>> = {
  400: 'malformed_request',
  403: 'forbidden',
  404: 'not_found',
  408: 'malformed_request',
  413: 'body_too_large',
  429: 'rate_limited',
}

/** Answers with a sentence: problem details (RFC 9457) for the API, plain text for everyone else. */
export function answerPlainly(visit: Visit, status: number, sentence: string): void {
  const { request, response } = visit
  if (response.headersSent) {
    response.destroy()
    return
  }
  const isApi = visit.path.startsWith('/api/')
  const body = isApi ? problem(status, sentence) : `${sentence}\n`
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
  linger(request, LINGER_MS)
}

/** As `app/_http/errors.ts` writes them: a client need not know which of us refused. */
function problem(status: number, detail: string): string {
  const code = CODES[status] ?? 'internal_error'
  const title = STATUS_CODES[status]
  const type = apiPath(`/docs#${code}`)
  return JSON.stringify({ type, title, status, detail, code, errors: [], details: {} })
}
