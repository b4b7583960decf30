import { createHash } from 'node:crypto'
import { type Encoding, preferredEncoding } from '@/server/accept-encoding'
import { type EncodedBody, encodedBody, type Quality } from '@/server/encoded-body'
import type { Visit } from '@/server/visit'

/** A finished answer that may be sent any number of times. */
export type StoredAnswer = {
  readonly status: number
  /** Flat list of names and values: everything that depends neither on the visit nor on the encoding. */
  readonly headers: readonly string[]
  /** The headers a 304 repeats; the others already lie in the browser's cache. */
  readonly validatorHeaders: readonly string[]
  readonly tag: string
  readonly body: EncodedBody
}

export type AnswerParts = {
  status: number
  headers: readonly string[]
  cacheControl: string
  vary: string
  body: Buffer
  contentType: string
  quality: Quality
}

export function storedAnswer(parts: AnswerParts): StoredAnswer {
  const { status, headers, cacheControl, vary, body, contentType, quality } = parts
  // A policy that changed under an unchanged body must reach the browser too, so the headers count.
  const hash = createHash('sha256').update(headers.join('\n')).update(body)
  const validatorHeaders = ['cache-control', cacheControl, 'vary', vary]
  return {
    status,
    headers: [...headers, ...validatorHeaders],
    validatorHeaders,
    tag: hash.digest('base64url').slice(0, 22),
    body: encodedBody(body, contentType, quality),
  }
}

/**
 * Sends a stored answer in the encoding the visitor prefers, or 304 when they hold it in any encoding.
 * `extra` are the headers that depend on the visit, as a flat list.
 */
export function sendStored(
  visit: Visit,
  answer: StoredAnswer,
  extra: readonly string[],
): void | Promise<void> {
  const { request, response } = visit
  const encoding = answer.body.encodingFor(preferredEncoding(request.headers['accept-encoding']))
  const etag = etagOf(answer, encoding)
  const held = answer.status === 200 ? request.headers['if-none-match'] : undefined
  if (held !== undefined && isHeld(held, answer)) {
    response.writeHead(304, [...answer.validatorHeaders, 'etag', etag, ...extra])
    response.end()
    return
  }
  const headers = [...answer.headers, ...extra]
  if (answer.status === 200) headers.push('etag', etag)
  if (encoding !== 'identity') headers.push('content-encoding', encoding)
  const bytes = answer.body.bytesIn(encoding)
  if (bytes instanceof Promise)
    return bytes.then((made) => send(visit, answer.status, headers, made))
  send(visit, answer.status, headers, bytes)
}

function send({ response, method }: Visit, status: number, headers: string[], body: Buffer): void {
  headers.push('content-length', String(body.length))
  response.writeHead(status, headers)
  response.end(method === 'HEAD' ? undefined : body)
}

/** Two encodings of one page are two representations, and a strong tag must tell them apart (RFC 9110 §8.8.3). */
function etagOf(answer: StoredAnswer, encoding: Encoding): string {
  return encoding === 'identity' ? `"${answer.tag}"` : `"${answer.tag}-${encoding}"`
}

/** Whoever holds the content in any encoding need not fetch it in another. Tags compare weakly (RFC 9110 §13.1.2). */
function isHeld(ifNoneMatch: string, answer: StoredAnswer): boolean {
  return ifNoneMatch.split(',').some((entry) => {
    const tag = entry.trim().replace(/^W\//, '')
    return (
      tag === '*' ||
      tag === `"${answer.tag}"` ||
      tag === `"${answer.tag}-br"` ||
      tag === `"${answer.tag}-gzip"`
    )
  })
}
