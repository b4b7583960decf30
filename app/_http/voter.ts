import type { NextRequest, NextResponse } from 'next/server'
import { isSecure } from '@/app/_http/origin'
import { type Actor, accountIdOf } from '@/domain/accounts/actor'
import { DomainError } from '@/lib/errors'
import { hashToken, newToken } from '@/lib/ids'
import { isKeyedHash, keyedHash } from '@/lib/keyed-hash'

const PURPOSE = 'voter'
const COOKIE_DAYS = 365

/** By what a visitor's vote is found again. */
export type Voter = {
  voterKey: string
  /** The one from before signing in. */
  formerKey?: string
  /** What the browser keeps from now on. */
  cookie?: string
}

/**
 * An account votes as itself; anybody else by a random id in a signed cookie, which is made with the first vote. Only a hash of the id is
 * stored. Programs with a key have no vote: throws `forbidden`.
 */
export function voterOf(request: NextRequest, actor: Actor): Voter {
  const held = request.cookies.get(cookieName(isSecure(request.headers)))?.value
  const kept = keyIn(held)
  const accountId = accountIdOf(actor)
  if (accountId) return { voterKey: accountId, formerKey: kept }
  if (actor.kind !== 'guest') throw new DomainError('forbidden')
  if (kept) return { voterKey: kept, cookie: held }
  const id = newToken()
  return { voterKey: hashToken(id), cookie: `${id}.${keyedHash(PURPOSE, id)}` }
}

/** For reading: every key under which the visitor may have voted, their account's first. */
export function voterKeysOf(request: NextRequest, actor: Actor): string[] {
  const kept = keyIn(request.cookies.get(cookieName(isSecure(request.headers)))?.value)
  return [accountIdOf(actor), kept].filter((key) => key !== undefined)
}

/** Each vote keeps the id for another year. */
export function keepVoter(request: NextRequest, response: NextResponse, cookie: string): void {
  const secure = isSecure(request.headers)
  response.cookies.set(cookieName(secure), cookie, {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge: COOKIE_DAYS * 24 * 60 * 60,
  })
}

/** Undefined for what we did not sign: nobody shall choose their id, and with it somebody else's vote. */
function keyIn(cookie: string | undefined): string | undefined {
  const [id = '', signature = ''] = cookie?.split('.') ?? []
  return isKeyedHash(signature, PURPOSE, id) ? hashToken(id) : undefined
}

/** Over https the prefix keeps a subdomain from planting an id of its own; http://localhost cannot have it. */
function cookieName(secure: boolean): string {
  return secure ? '__Host-voter' : 'voter'
}
