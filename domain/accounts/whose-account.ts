import type { Actor } from '@/domain/accounts/actor'
import { DomainError } from '@/lib/errors'

export type Person = Extract<Actor, { kind: 'customer' | 'staff' }>
export type Customer = Extract<Actor, { kind: 'customer' }>

/** The person behind a request, for what is about their own account; throws `sign_in_required`. */
export function personOf(actor: Actor): Person {
  if (actor.kind !== 'customer' && actor.kind !== 'staff') throw new DomainError('sign_in_required')
  return actor
}

/** The customer behind a request; throws `sign_in_required`, and `forbidden` to colleagues and programs. */
export function customerOf(actor: Actor): Customer {
  if (actor.kind === 'customer') return actor
  throw new DomainError(actor.kind === 'guest' ? 'sign_in_required' : 'forbidden')
}
