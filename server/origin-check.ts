import type { IncomingMessage } from 'node:http'

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])
/** What a plain HTML form can send; anything else needs script, and script from elsewhere needs CORS. */
const FORM_TYPES = /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/i
/** Payment providers post here; their signature is what counts. */
const WEBHOOK_PREFIX = '/api/hooks/'

/**
 * Whether an unsafe request may pass: false for one that another site made a browser send.
 * Refused are cross-site requests that carry cookies, and cross-site forms even without them, because a
 * cookieless form post can still sign the visitor in to somebody else's account. Requests with an API key and
 * signed webhooks carry neither. A subdomain counts as another site.
 *
 * @see https://www.w3.org/TR/fetch-metadata/ for `Sec-Fetch-Site`; browsers omit it on plain http, then `Origin` decides.
 */
export function isOriginAllowed(
  request: IncomingMessage,
  path: string,
  ownHosts: readonly string[],
): boolean {
  if (SAFE_METHODS.has(request.method ?? 'GET')) return true
  if (isFromOurselves(request, ownHosts)) return true
  if (path.startsWith(WEBHOOK_PREFIX)) return request.headers.cookie === undefined
  return request.headers.cookie === undefined && !isForm(request)
}

function isFromOurselves(request: IncomingMessage, ownHosts: readonly string[]): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const { origin } = request.headers
  // Every browser sends Origin with an unsafe request, so without it no browser was tricked.
  if (origin === undefined) return true
  return URL.canParse(origin) && ownHosts.includes(new URL(origin).host)
}

function isForm(request: IncomingMessage): boolean {
  const type = request.headers['content-type']
  return type !== undefined && FORM_TYPES.test(type)
}
