import { createHash } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { keepCartToken } from '@/app/_http/session'
import { keepVoter } from '@/app/_http/voter'

/** What a JSON door gives back; without a body it is a 204. */
export type Answer = {
  body?: unknown
  status?: number
  headers?: Record<string, string>
  /** The visitor gets the key to this cart as a cookie. */
  cartToken?: string
  /** By which this browser's vote is found again. */
  voter?: string
}

/** The answer as JSON. Personal unless its headers say otherwise. */
export function respond(
  request: NextRequest,
  { body, status, headers, cartToken, voter }: Answer,
): NextResponse {
  const response =
    body === undefined
      ? new NextResponse(null, { status: status ?? 204, headers })
      : NextResponse.json(body, { status: status ?? 200, headers })
  if (!response.headers.has('cache-control')) {
    response.headers.set('cache-control', 'private, no-cache')
  }
  if (voter) keepVoter(request, response, voter)
  if (cartToken) keepCartToken(request, response, cartToken)
  return response
}

/** Answers 304 to whoever already holds this (RFC 9110 §13.1.2); weak, because the body is compressed later. */
export function conditional(request: NextRequest, answer: Answer): NextResponse {
  const response = respond(request, answer)
  if (response.status !== 200) return response
  const hash = createHash('sha256').update(JSON.stringify(answer.body)).digest('base64url')
  const tag = `"${hash.slice(0, 22)}"`
  response.headers.set('etag', `W/${tag}`)
  const held = request.headers.get('if-none-match')
  if (!held?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)) return response
  response.headers.delete('content-type')
  return new NextResponse(null, { status: 304, headers: response.headers })
}
