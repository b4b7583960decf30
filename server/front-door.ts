import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { HELD_UPLOAD_HEADER, holdUpload } from '@/lib/held-uploads'
import type { CapturedAnswer, Renderer } from '@/server/capture-answer'
import { capturePage } from '@/server/capture-page'
import { compressResponse } from '@/server/compress-response'
import {
  contentSecurityPolicy,
  newNonce,
  nonceSources,
  type PolicyMode,
} from '@/server/content-security-policy'
import { forwardedRequest, personalHeaders } from '@/server/forwarded-request'
import { createHealth, type DatabaseHealth, isHealthPath } from '@/server/health'
import { linger } from '@/server/linger'
import { createMediaFiles, isMediaPath } from '@/server/media-files'
import { isOriginAllowed } from '@/server/origin-check'
import { createPageCache } from '@/server/page-cache'
import { answerPlainly } from '@/server/plain-answer'
import { findPublicRoute, type PublicRoute } from '@/server/public-routes'
import { type CountRequest, createRateLimit } from '@/server/rate-limit'
import { readBody, TOO_LARGE, TOO_SLOW } from '@/server/read-body'
import { logRequest, type WriteLine } from '@/server/request-log'
import { setSecurityHeaders } from '@/server/security-headers'
import { answerStaticFile, type StaticFiles } from '@/server/static-files'
import { isUploadRoute } from '@/server/upload-routes'
import { openVisit, type Trust, type Visit } from '@/server/visit'

export type FrontDoorOptions = {
  /** Next's request handler, or anything that answers like it. */
  render: Renderer
  contentVersion: () => string | Promise<string>
  checkDatabase: () => Promise<DatabaseHealth>
  /** Absent: nobody is limited. */
  countRequest?: CountRequest | undefined
  /** Absent in development, where Next serves its own files and nothing is stored. */
  staticFiles?: StaticFiles | undefined
  dataDir: string
  /** The origin public pages are rendered for. */
  origin: string
  trust: Trust
  policy: PolicyMode
  pageCacheBytes: number
  maxBodyBytes: number
  /** How long a body may take that is not an upload. */
  maxBodyMs?: number | undefined
  writeLine: WriteLine
  onTrouble: (message: string, details: Record<string, unknown>) => void
}

const BODY_MS = 60_000
/** How long one may go on sending an upload that was refused: long enough to come to the answer. */
const UPLOAD_LINGER_MS = 10_000

/** Cookies that ask for unpublished content: ours, and that of Next's draft mode. */
const PREVIEW_COOKIE = /(?:^|;\s*)(?:stationer_preview|__prerender_bypass)=/

/** Tab and line ends may stand in a search; the others stand in no address of ours, and no database keeps them all. */
const CONTROL_CHARACTER = /%(?:0[0-8bcef]|1[\da-f]|7f)/i

/** Everything that stands before Next, in the order in which a request passes it. */
export function createFrontDoor(options: FrontDoorOptions): RequestListener {
  const { trust, policy, onTrouble } = options
  const ownHosts = trust.baseUrl === undefined ? [] : [new URL(trust.baseUrl).host]
  const answerHealth = createHealth(options.checkDatabase)
  const answerMedia = createMediaFiles(options.dataDir)
  const admit = createRateLimit(options.countRequest, policy)
  const pages = createPageCache({
    ...options,
    admit,
    maxBytes: options.pageCacheBytes,
    onCookie: (url) => onTrouble('a public page tried to set a cookie', { url }),
  })

  return function receive(request: IncomingMessage, response: ServerResponse): void {
    const visit = openVisit(request, response, trust)
    logRequest(visit, options.writeLine)
    route(visit).catch((error: unknown) => fail(visit, error))
  }

  async function route(visit: Visit): Promise<void> {
    const { request, path } = visit
    if (!path.startsWith('/') || CONTROL_CHARACTER.test(request.url ?? '')) {
      return answerPlainly(visit, 400, 'The address makes no sense.')
    }
    const publicRoute = options.staticFiles && findPublicPage(visit)
    if (publicRoute) return pages.answer(visit, publicRoute)
    const file = isRead(visit) ? options.staticFiles?.find(path) : undefined
    if (file) return answerStaticFile(visit, file)
    if (isMediaPath(path)) return answerMedia(visit)
    if (isHealthPath(path)) return answerHealth(visit)
    if (!isOriginAllowed(request, path, [visit.client.host.toLowerCase(), ...ownHosts])) {
      return answerPlainly(visit, 403, 'This request came from another site and was refused.')
    }
    if (!(await admit(visit))) return
    if (isUploadRoute(visit)) await answerUpload(visit)
    else await answerPersonally(visit)
  }

  async function answerPersonally(visit: Visit): Promise<void> {
    const limits = { maxBytes: options.maxBodyBytes, maxMs: options.maxBodyMs ?? BODY_MS }
    const body = await readBody(visit.request, limits)
    if (body === TOO_LARGE) return answerPlainly(visit, 413, 'That is more than we accept at once.')
    if (body === TOO_SLOW) return answerPlainly(visit, 408, 'That took too long to arrive.')
    const headers = personalHeaders(visit, prepareAnswer(visit), body)
    const { request, response, method } = visit
    const url = request.url ?? '/'
    if (options.staticFiles && isPage(visit)) {
      return sendCaptured(response, await capturePage(options.render, url, headers))
    }
    await options.render(forwardedRequest(method, url, headers, body), response)
  }

  /** The door that is asked takes the body itself, once it knows who sends it, and says how much it takes. */
  async function answerUpload(visit: Visit): Promise<void> {
    const { request, response, method } = visit
    const headers = personalHeaders(visit, prepareAnswer(visit))
    const upload = holdUpload(request)
    headers[HELD_UPLOAD_HEADER] = upload.name
    try {
      await options.render(forwardedRequest(method, request.url ?? '/', headers), response)
    } finally {
      upload.release()
      linger(request, UPLOAD_LINGER_MS)
    }
  }

  /** Sets the headers of an answer that is made for one visitor, and tells the policy it is to be rendered by. */
  function prepareAnswer(visit: Visit): string {
    const { request, response } = visit
    visit.cache = 'bypass'
    const sources = nonceSources(newNonce())
    const pagePolicy = contentSecurityPolicy(sources, policy)
    setSecurityHeaders(response, visit.client.isSecure)
    response.setHeader('content-security-policy', pagePolicy)
    // Next's development files bring their own.
    if (!visit.path.startsWith('/_next/')) response.setHeader('cache-control', 'private, no-store')
    response.setHeader('x-request-id', visit.requestId)
    response.setHeader('x-cache', 'bypass')
    compressResponse(request, response)
    return pagePolicy
  }

  function fail(visit: Visit, error: unknown): void {
    // A client that went away is no trouble of ours.
    if (visit.request.destroyed && visit.response.destroyed) return
    onTrouble('a request failed', { id: visit.requestId, path: visit.path, error })
    answerPlainly(visit, 500, 'Something went wrong on our side; please try again in a moment.')
  }
}

function findPublicPage(visit: Visit): PublicRoute | undefined {
  if (!isRead(visit)) return undefined
  const route = findPublicRoute(visit.path)
  if (route === undefined) return undefined
  const { cookie } = visit.request.headers
  return cookie !== undefined && PREVIEW_COOKIE.test(cookie) ? undefined : route
}

function isRead(visit: Visit): boolean {
  return visit.method === 'GET' || visit.method === 'HEAD'
}

/** What a person looks at; the others may be long, or stream. */
function isPage({ method, path }: Visit): boolean {
  return method === 'GET' && !path.startsWith('/api/') && !path.startsWith('/_next/')
}

function sendCaptured(response: ServerResponse, { status, headers, body }: CapturedAnswer): void {
  response.statusCode = status
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) response.setHeader(name, value)
  }
  response.end(body)
}
