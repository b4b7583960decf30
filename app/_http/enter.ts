import type { Visitor } from '@/app/_http/session'
import { ACCESS, type Access, type AccessRule } from '@/app/access'
import { assertProved, can } from '@/domain/accounts/authorize'
import { isPermission } from '@/domain/accounts/permissions'
import { DomainError } from '@/lib/errors'

type Route = { rule: AccessRule; segments: string[] }

const ROUTES = new Map<string, Route[]>()
for (const [name, rule] of Object.entries(ACCESS)) {
  const [method = '', path = ''] = name.split(' ')
  const routes = ROUTES.get(method) ?? []
  ROUTES.set(method, [...routes, { rule, segments: segmentsOf(path) }])
}

/** The line of the access table for a request. Throws when there is none: what nobody has thought about lets nobody in. */
export function accessRule(method: string, path: string): AccessRule {
  const asked = segmentsOf(path)
  const fitting = (ROUTES.get(method === 'HEAD' ? 'GET' : method) ?? []).filter((route) =>
    fits(route.segments, asked),
  )
  const [closest] = fitting.sort((a, b) => (openness(a) < openness(b) ? -1 : 1))
  if (!closest) throw new Error(`${method} ${path} is not in app/_access`)
  return closest.rule
}

/**
 * Turns away at the door whoever has no business behind it, before anything they sent is read; the verbs check again. Throws
 * `sign_in_required` to a guest, `second_factor_required` to one half signed in, `second_factor_missing` to colleagues who still have to
 * set one up, `forbidden` to others and to keys without the right, and `not_found` to anybody else.
 */
export function assertMayEnter({ access }: AccessRule, { actor, signedIn }: Visitor): void {
  if (isOpen(access)) return
  if (access === 'half') {
    if (signedIn?.session.state !== 'half') throw new DomainError('sign_in_required')
    return
  }
  if (signedIn?.session.state === 'half') throw new DomainError('second_factor_required')
  if (actor.kind === 'guest') throw new DomainError('sign_in_required')
  if (access === 'signed-in' && (actor.kind === 'customer' || actor.kind === 'staff')) return
  if (access === 'customer' && actor.kind === 'customer') return
  if (access === 'staff' && actor.kind === 'staff') return
  if (isPermission(access) && can(actor, access)) return
  if (actor.kind === 'staff' && actor.owesSecondFactor) {
    throw new DomainError('second_factor_missing')
  }
  const isColleague = actor.kind === 'staff' || actor.kind === 'api_key'
  throw new DomainError(isColleague ? 'forbidden' : 'not_found', { permission: access })
}

/** Once what was sent has been read, so that it can be kept meanwhile. Throws `step_up_required`. */
export function assertProvedFor({ isStepUp }: AccessRule, { actor }: Pick<Visitor, 'actor'>): void {
  if (isStepUp) assertProved(actor)
}

function isOpen(access: Access) {
  return access === 'public' || access === 'personal' || access === 'link' || access === 'provider'
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter(Boolean)
}

function fits(pattern: string[], asked: string[]): boolean {
  const isOpenEnded = pattern.at(-1)?.startsWith('[...')
  if (isOpenEnded ? asked.length < pattern.length : asked.length !== pattern.length) return false
  return pattern.every((segment, place) => segment.startsWith('[') || segment === asked[place])
}

/** How much a pattern leaves open, segment by segment; Next, too, prefers what is named. */
function openness({ segments }: Route): string {
  return segments.map((segment) => (segment.startsWith('[') ? segment.slice(0, 4) : '')).join('/')
}
