import type { Actor } from '@/domain/accounts/actor'
import type { Permission } from '@/domain/accounts/permissions'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

/** How long a proof of identity is good for what must not happen on an unattended screen. */
export const STEP_UP_MINUTES = 10

/** Whether staff, an API key with this permission, or the system itself asks. */
export function can(actor: Actor, permission: Permission): boolean {
  if (actor.kind === 'system') return true
  if (actor.kind !== 'staff' && actor.kind !== 'api_key') return false
  return actor.permissions.includes(permission)
}

/**
 * Lets pass who `can`; anybody else is `forbidden`, but for colleagues who still have to set up a second factor: they are told so,
 * `second_factor_missing`.
 */
export function authorize(actor: Actor, permission: Permission): void {
  if (can(actor, permission)) return
  const isOwing = actor.kind === 'staff' && actor.owesSecondFactor
  throw new DomainError(isOwing ? 'second_factor_missing' : 'forbidden', { permission })
}

/**
 * For refunds, exports, roles, keys, and for changes to one's own account: whoever sits at a browser has proved within the
 * last ten minutes who they are, else `step_up_required`. An API key was given its scope for exactly this and passes.
 */
export function assertProved(actor: Actor): void {
  if (actor.kind === 'system' || actor.kind === 'api_key') return
  if (actor.kind !== 'guest' && actor.provedAt) {
    const age = now().getTime() - actor.provedAt.getTime()
    if (age <= STEP_UP_MINUTES * 60_000) return
  }
  throw new DomainError('step_up_required')
}
