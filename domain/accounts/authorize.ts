import type { Actor } from '@/domain/accounts/actor'
import { DomainError } from '@/lib/errors'

/** Lets staff with this permission and the system itself pass; anybody else is `forbidden`. */
export function authorize(actor: Actor, permission: string): void {
  if (actor.kind === 'system') return
  if (actor.kind === 'staff' && actor.permissions.includes(permission)) return
  throw new DomainError('forbidden', { permission })
}
