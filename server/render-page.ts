import type { OutgoingHttpHeaders } from 'node:http'
import type { CapturedAnswer, Renderer } from '@/server/capture-answer'
import { capturePage } from '@/server/capture-page'
import {
  type AllowedInline,
  contentSecurityPolicy,
  newNonce,
  nonceSources,
  type PolicyMode,
} from '@/server/content-security-policy'
import { PAGE_QUALITY } from '@/server/encoded-body'
import { publicHeaders } from '@/server/forwarded-request'
import type { PageRequest } from '@/server/page-request'
import { sealHtml } from '@/server/seal-html'
import { type StoredAnswer, storedAnswer } from '@/server/stored-answer'

export type PageRendering = {
  render: Renderer
  /** The origin that pages are rendered for, whatever host the visitor asked. */
  origin: string
  policy: PolicyMode
  /** Told when a public page tried to set a cookie, which it must not. */
  onCookie: (url: string) => void
}

export type RenderedPage = {
  answer: StoredAnswer
  /** Whether it is a whole, sound page: no error, no redirect, no cookie. */
  isStorable: boolean
}

/** How React writes a part that failed into its stream, be it on its own or quoted in a script of the page. */
const FAILED_PART = /(?:^|\n|\\n|")[0-9a-f]+:E\{/
const NO_INLINE: AllowedInline = { scripts: [], styles: [] }
const VARY = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'accept-encoding',
].join(', ')
/** May be kept by anyone, and must be asked about each time: the page cache is quicker than being stale is cheap. */
const REVALIDATE = 'public, no-cache'
const NOT_KEPT = 'no-store'

/** Headers of ours, of the connection, or meant for one visitor only. */
const DROPPED_HEADERS = new Set([
  'cache-control',
  'connection',
  'content-encoding',
  'content-length',
  'content-security-policy',
  'date',
  'etag',
  'keep-alive',
  'set-cookie',
  'transfer-encoding',
  'vary',
  'x-powered-by',
])

/** Renders a public page for nobody in particular, ready to be sent to everybody. */
export async function renderPage(
  page: PageRequest,
  requestId: string,
  rendering: PageRendering,
): Promise<RenderedPage> {
  const nonce = newNonce()
  const policy = contentSecurityPolicy(nonceSources(nonce), rendering.policy)
  const headers = { ...publicHeaders(rendering.origin, policy, requestId), ...page.routerHeaders }
  const captured = await capturePage(rendering.render, page.url, headers)
  const hasCookie = captured.headers['set-cookie'] !== undefined
  if (hasCookie) rendering.onCookie(page.url)
  return {
    answer: asStored(captured, nonce, rendering.policy),
    isStorable:
      captured.status === 200 && !hasCookie && !FAILED_PART.test(captured.body.toString()),
  }
}

function asStored(captured: CapturedAnswer, nonce: string, mode: PolicyMode): StoredAnswer {
  const { status } = captured
  const contentType = String(captured.headers['content-type'] ?? 'application/octet-stream')
  const { body, inline } = contentType.startsWith('text/html')
    ? sealBody(captured.body, nonce)
    : { body: captured.body, inline: NO_INLINE }
  return storedAnswer({
    status,
    headers: [
      ...keptHeaders(captured.headers, nonce),
      'content-security-policy',
      contentSecurityPolicy(inline, mode),
    ],
    cacheControl: status < 500 ? REVALIDATE : NOT_KEPT,
    vary: VARY,
    body,
    contentType,
    quality: PAGE_QUALITY,
  })
}

function sealBody(body: Buffer, nonce: string): { body: Buffer; inline: AllowedInline } {
  const sealed = sealHtml(body.toString('utf8'), nonce)
  return { body: Buffer.from(sealed.html), inline: sealed.inline }
}

/** A preload header names the nonce of the script it announces. */
function keptHeaders(headers: OutgoingHttpHeaders, nonce: string): string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || DROPPED_HEADERS.has(name)
      ? []
      : [value].flat().flatMap((one) => [name, String(one).replaceAll(`; nonce="${nonce}"`, '')]),
  )
}
