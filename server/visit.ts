import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Client, identifyClient } from '@/server/client-address'

/** What one request is to every station it passes on its way to a page. */
export type Visit = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly method: string
  /** Still percent-encoded, without the query. */
  readonly path: string
  /** The query without its question mark; empty when there is none. */
  readonly search: string
  readonly client: Client
  readonly requestId: string
  /** Milliseconds of the monotonic clock. */
  readonly startedAt: number
  /** How the page cache answered, once it has. */
  cache?: CacheStatus
}

export type CacheStatus = 'hit' | 'miss' | 'bypass'

export type Trust = {
  /** How many proxies stand in front of us. */
  trustedHops: number
  /** The public origin, if the operator named it. */
  baseUrl?: string | undefined
}

const SANE_REQUEST_ID = /^[\w.-]{8,128}$/

export function openVisit(request: IncomingMessage, response: ServerResponse, trust: Trust): Visit {
  const url = request.url ?? '/'
  const queryStart = url.indexOf('?')
  return {
    request,
    response,
    method: request.method ?? 'GET',
    path: queryStart < 0 ? url : url.slice(0, queryStart),
    search: queryStart < 0 ? '' : url.slice(queryStart + 1),
    client: identifyClient(request, trust),
    requestId: requestId(request, trust.trustedHops),
    startedAt: performance.now(),
  }
}

/** A proxy's id is kept so that its log and ours can be joined; a stranger's would let them forge log lines. */
function requestId(request: IncomingMessage, trustedHops: number): string {
  const given = request.headers['x-request-id']
  const isUsable = trustedHops > 0 && typeof given === 'string' && SANE_REQUEST_ID.test(given)
  return isUsable ? given : randomUUID()
}
