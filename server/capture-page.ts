import type { OutgoingHttpHeaders } from 'node:http'
import { errorMessage } from '@/lib/error-messages'
import { failureHtml } from '@/lib/failure-page'
import { type CapturedAnswer, captureAnswer, type Renderer } from '@/server/capture-answer'
import {
  type ForwardedHeaders,
  forwardedRequest,
  REQUEST_ID_HEADER,
} from '@/server/forwarded-request'

/** No route knows this address, so Next answers it with the whole page of a 404. */
const UNKNOWN_PATH = '/_not-found'
/** How the document begins that Next leaves to the browser's script. */
const EMPTY_DOCUMENT = '<html id="__next_error__"'
const MOVED_PERMANENTLY = 301
const PERMANENT_REDIRECT = 308

/**
 * Lets Next render an address, and mends three of its answers. Where a page calls `notFound()`, Next 16 sends an
 * empty document that only script can fill: the page of an unknown address says the same in plain HTML. Where a page
 * fails, it sends another one: a page of ours that cannot fail stands in. And what has moved for good is answered
 * with 301, which for GET means what 308 does and is older (RFC 9110 §15.4.2).
 */
export async function capturePage(
  render: Renderer,
  url: string,
  headers: ForwardedHeaders,
): Promise<CapturedAnswer> {
  const capture = (path: string) => captureAnswer(render, forwardedRequest('GET', path, headers))
  const captured = await capture(url)
  if (captured.status === PERMANENT_REDIRECT) return { ...captured, status: MOVED_PERMANENTLY }
  if (!isEmptyDocument(captured)) return captured
  const told = captured.status === 404 ? await capture(UNKNOWN_PATH) : captured
  return isEmptyDocument(told) ? failedPage(headers) : told
}

function isEmptyDocument({ status, headers, body }: CapturedAnswer): boolean {
  return status >= 400 && isHtml(headers) && body.includes(EMPTY_DOCUMENT)
}

function isHtml(headers: OutgoingHttpHeaders): boolean {
  return String(headers['content-type'] ?? '').startsWith('text/html')
}

function failedPage(headers: ForwardedHeaders): CapturedAnswer {
  const html = failureHtml({
    message: errorMessage('internal_error'),
    requestId: String(headers[REQUEST_ID_HEADER] ?? ''),
    policy: String(headers['content-security-policy'] ?? ''),
  })
  return {
    status: 500,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: Buffer.from(html),
  }
}
