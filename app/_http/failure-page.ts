import { NextResponse } from 'next/server'
import type { Refusal } from '@/app/_http/errors'
import { requestIdOf } from '@/app/_http/visit'
import { failureHtml } from '@/lib/failure-page'

/** What a visitor without script sees when a form failed through no fault of theirs. */
export function failurePage({ status, message, details }: Refusal, request: Headers): NextResponse {
  const policy = request.get('content-security-policy') ?? ''
  return new NextResponse(failureHtml({ message, requestId: requestIdOf(request), policy }), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...(status === 429 && { 'retry-after': String(details.retryAfterSeconds ?? 60) }),
    },
  })
}
