import { failureHtml } from '@/lib/failure-page'
import { networkOf } from '@/lib/network'
import { type RateClass, type RateVerdict, rateHeaders, waitingTime } from '@/lib/rate-limits'
import {
  contentSecurityPolicy,
  newNonce,
  nonceSources,
  type PolicyMode,
} from '@/server/content-security-policy'
import { answerPlainly } from '@/server/plain-answer'
import { securityHeaders } from '@/server/security-headers'
import type { Visit } from '@/server/visit'

/** Counts one request of this class and client, and says whether it is let through. */
export type CountRequest = (rateClass: RateClass, key: string) => Promise<RateVerdict>

/** The first row that fits decides. */
const CLASSES: readonly (readonly [method: string, path: RegExp, rateClass: RateClass])[] = [
  ['POST', /^\/(sign-in\/link|reset-password)\/request$/, 'mail'],
  ['POST', /^\/(sign-in|reset-password|api\/v1\/tokens)(?=$|\/)/, 'sign-in'],
  ['POST', /^\/(sign-up|setup|invitation)(?=$|\/)/, 'sign-up'],
  ['POST', /^(\/api\/v1)?\/(me\/)?carts?\/([^/]+\/)?codes$/, 'coupon'],
  [
    'POST',
    /^\/(checkout\/place|orders\/[^/]+\/payment|api\/v1\/orders(\/[^/]+\/payment)?)$/,
    'checkout',
  ],
  ['POST', /^\/articles\/[^/]+\/rating$/, 'rating'],
  ['PUT', /^\/api\/v1\/articles\/[^/]+\/rating$/, 'rating'],
  ['POST', /^(\/api\/v1)?\/articles\/[^/]+\/comments$/, 'comment'],
  ['POST', /^\/products\/[^/]+\/reviews$/, 'review'],
  ['PUT', /^\/api\/v1\/products\/[^/]+\/review$/, 'review'],
  ['GET', /^(\/api\/v1)?\/search(?=$|\/)/, 'search'],
  ['*', /^\/api\/(?!health|hooks)/, 'api'],
  ['*', /^\/(?!api\/|_next\/)/, 'page'],
]

/** By what a request is limited; nothing for health checks, files of ours, and what payment services tell us. */
export function rateClassOf(method: string, path: string): RateClass | undefined {
  const asked = method === 'HEAD' ? 'GET' : method
  return CLASSES.find(
    ([only, pattern]) => (only === '*' || only === asked) && pattern.test(path),
  )?.[2]
}

/**
 * Lets a request pass, or answers 429 with `Retry-After`: to a person a page, to a program problem details. Counted is what costs
 * something: a page that lies in memory is never refused.
 */
export function createRateLimit(count: CountRequest | undefined, policy: PolicyMode) {
  return async function admit(visit: Visit): Promise<boolean> {
    const rateClass = rateClassOf(visit.method, visit.path)
    if (!count || !rateClass) return true
    const verdict = await count(rateClass, networkOf(visit.client.address))
    const headers = rateHeaders(verdict)
    const isApi = visit.path.startsWith('/api/')
    if (isApi || !verdict.isAllowed) setHeaders(visit, headers)
    if (verdict.isAllowed) return true
    const sentence = `That was too often in a short time. Please wait ${waitingTime(verdict.resetSeconds)} and try again.`
    if (isApi) answerPlainly(visit, 429, sentence)
    else showPage(visit, sentence, policy)
    return false
  }
}

function showPage(visit: Visit, sentence: string, policy: PolicyMode): void {
  const { response, requestId, request } = visit
  const pagePolicy = contentSecurityPolicy(nonceSources(newNonce()), policy)
  response.writeHead(429, [
    'content-type',
    'text/html; charset=utf-8',
    'cache-control',
    'no-store',
    'content-security-policy',
    pagePolicy,
    'x-request-id',
    requestId,
    ...securityHeaders(visit.client.isSecure),
  ])
  response.end(failureHtml({ message: sentence, requestId, policy: pagePolicy }))
  request.resume()
}

function setHeaders({ response }: Visit, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}
