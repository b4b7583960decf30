import type { NextRequest } from 'next/server'
import { problemResponse, refusalOf } from '@/app/_http/errors'
import { requestIdOf } from '@/app/_http/visit'
import { DomainError } from '@/lib/errors'

/** What is no address of the API is refused in the API's own words, not with a page. */
function refuse({ headers, nextUrl }: NextRequest): Response {
  const error = new DomainError('not_found', { path: nextUrl.pathname })
  return problemResponse(refusalOf(error, requestIdOf(headers)))
}

export const GET = refuse
export const POST = refuse
export const PUT = refuse
export const PATCH = refuse
export const DELETE = refuse
