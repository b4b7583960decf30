import { ZodError } from 'zod'
import { type FieldProblem, fieldProblems } from '@/app/_http/parse'
import { errorMessage } from '@/lib/error-messages'
import { ERROR_STATUS, type ErrorCode, type ErrorDetails, isDomainError } from '@/lib/errors'
import { log } from '@/lib/log'
import { apiPath } from '@/lib/paths'

/** What went wrong, as a door may tell it. */
export type Refusal = {
  code: ErrorCode
  status: number
  message: string
  details: ErrorDetails
  fields: FieldProblem[]
}

/** Turns whatever was thrown into a refusal. What nobody expected is logged and told as `internal_error`. */
export function refusalOf(error: unknown, requestId: string): Refusal {
  if (error instanceof ZodError) return refusal('invalid_input', {}, fieldProblems(error))
  if (isDomainError(error)) return refusal(error.code, error.details)
  log.error({ err: error, requestId }, 'a request failed')
  return refusal('internal_error', { requestId })
}

/** RFC 9457 problem details. `code`, `errors` and `details` are extension members. */
export function problemResponse(refusal: Refusal): Response {
  const { code, status, message, fields, details } = refusal
  const problem = {
    type: apiPath(`/docs#${code}`),
    title: sentenceCase(code),
    status,
    detail: message,
    code,
    errors: fields.map(({ path, message }) => ({ path: path.replace(/^body\.?/, ''), message })),
    details,
  }
  const headers = new Headers({
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  })
  // RFC 9110 §15.5.2.
  if (status === 401) headers.set('www-authenticate', 'Bearer')
  if (status === 503 || status === 429) {
    headers.set('retry-after', String(details.retryAfterSeconds ?? 1))
  }
  return new Response(JSON.stringify(problem), { status, headers })
}

function refusal(code: ErrorCode, details: ErrorDetails, fields: FieldProblem[] = []): Refusal {
  return { code, status: ERROR_STATUS[code], message: errorMessage(code, details), details, fields }
}

function sentenceCase(code: string): string {
  const words = code.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
