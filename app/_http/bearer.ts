import type { NextRequest } from 'next/server'
import { readAfterWrite } from '@/app/_http/read-after-write'
import { type Visitor, visitorAt, visitorOf } from '@/app/_http/session'
import { transact } from '@/db/transact'
import { findBearerSession } from '@/domain/accounts/find-bearer-session'
import { findApiKey, isKeyDueForTouch, touchApiKey } from '@/domain/accounts/use-api-key'
import { DomainError } from '@/lib/errors'

const BEARER = /^Bearer +([\w.~+/-]{1,512}=*)$/i
const ACCESS_TOKEN = /^at_[\w-]{43}$/
/** An app sends its token with every request; there, one that has run out must not be in the way of a new one. */
const MAKES_TOKENS = /^\/api\/v1\/tokens(\/refresh)?$/
const API_KEY = /^sk_[a-z0-9]{8}_[\w-]{43}$/

/**
 * Who stands behind a request. On the API an `Authorization: Bearer …` header (RFC 6750) goes before the cookie: whoever sends one is
 * judged by it alone. Throws `bearer_invalid` where it opens nothing.
 */
export async function visitorBehind({ headers, nextUrl }: NextRequest): Promise<Visitor> {
  const isApi = nextUrl.pathname.startsWith('/api/v1/') && !MAKES_TOKENS.test(nextUrl.pathname)
  return (isApi ? await bearerVisitorOf(headers) : undefined) ?? (await visitorOf(headers))
}

async function bearerVisitorOf(head: Headers): Promise<Visitor | undefined> {
  const header = head.get('authorization')
  if (header === null) return undefined
  const [, token = ''] = BEARER.exec(header.trim()) ?? []
  const address = head.get('x-stationer-client') ?? ''
  const visitor = await visitorWith(token, address)
  if (!visitor) throw new DomainError('bearer_invalid')
  return visitor
}

async function visitorWith(token: string, address: string): Promise<Visitor | undefined> {
  if (API_KEY.test(token)) return await apiKeyVisitor(token, address)
  if (!ACCESS_TOKEN.test(token)) return undefined
  const signedIn = await readAfterWrite((reader) => findBearerSession(reader, token))
  return signedIn && (await visitorAt(signedIn, address))
}

async function apiKeyVisitor(secret: string, address: string): Promise<Visitor | undefined> {
  const key = await readAfterWrite((reader) => findApiKey(reader, secret))
  if (!key) return undefined
  if (isKeyDueForTouch(key)) await transact((tx) => touchApiKey(tx, key.keyId, address))
  const { keyId, scopes: permissions } = key
  return { actor: { kind: 'api_key', keyId, permissions, entry: { address } } }
}
