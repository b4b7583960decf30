import type { Visit } from '@/server/visit'

/** One line of the request log. */
export type RequestLine = {
  id: string
  method: string
  /** Without the query, and with secrets replaced by `[token]`. */
  path: string
  status: number
  ms: number
  /** Sent to the client, headers included. */
  bytes: number
  cache?: Visit['cache']
  /** Present when the client went away before it had everything. */
  aborted?: true
}

export type WriteLine = (line: RequestLine, level: 'info' | 'debug' | 'error') => void

/** Places where the path itself is the key to something; what follows is secret. */
const SECRET_PATH = /^(\/(?:orders|pay|downloads|unsubscribe|api\/v1\/(?:orders|carts))\/)[^/]+/
/** 256 random bits as base64url or hex, wherever they turn up. */
const SECRET_SEGMENT = /(?<=\/)(?:[\w-]{43}|[0-9a-f]{64})(?=\/|$)/g
/** Asked for by the dozen or every few seconds. */
const QUIET_PATH = /^\/(_next\/static|media|api\/health)(\/|$)/

/** Writes one line when the response is over, however it ended. */
export function logRequest(visit: Visit, write: WriteLine): void {
  const { response, request } = visit
  const sentBefore = request.socket.bytesWritten
  response.once('close', () => {
    const { statusCode } = response
    const line: RequestLine = {
      id: visit.requestId,
      method: visit.method,
      path: redactPath(visit.path),
      status: statusCode,
      ms: Math.round((performance.now() - visit.startedAt) * 100) / 100,
      bytes: request.socket.bytesWritten - sentBefore,
    }
    if (visit.cache !== undefined) line.cache = visit.cache
    if (!response.writableFinished) line.aborted = true
    write(line, levelOf(statusCode, visit.path))
  })
}

export function redactPath(path: string): string {
  if (QUIET_PATH.test(path)) return path
  return path.replace(SECRET_PATH, '$1[token]').replace(SECRET_SEGMENT, '[token]')
}

function levelOf(status: number, path: string): 'info' | 'debug' | 'error' {
  if (status >= 500) return 'error'
  return QUIET_PATH.test(path) ? 'debug' : 'info'
}
