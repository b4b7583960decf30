import type { Permission } from '@/domain/accounts/permissions'

/** Where an actor came in: for the audit log. */
export type Entry = {
  /** The client's network address. */
  address?: string
  sessionId?: string
}

/** Who asks. A guest proves what is theirs by a token that goes with the input. */
export type Actor =
  | { kind: 'guest'; entry?: Entry }
  | { kind: 'customer'; userId: string; provedAt?: Date; entry?: Entry }
  | {
      kind: 'staff'
      userId: string
      permissions: readonly Permission[]
      /** Their role asks for a second factor and the time to set one up is over: until they do, they have no permissions. */
      owesSecondFactor?: boolean
      /** When they last proved who they are; absent: never in this way. */
      provedAt?: Date
      entry?: Entry
    }
  | { kind: 'api_key'; keyId: string; permissions: readonly Permission[]; entry?: Entry }
  | { kind: 'system'; name: string; entry?: Entry }

export const GUEST: Actor = { kind: 'guest' }

export function systemActor(name: string): Actor {
  return { kind: 'system', name }
}

/** The account of who asks; undefined for guests and programs. */
export function accountIdOf(actor: Actor): string | undefined {
  return actor.kind === 'customer' || actor.kind === 'staff' ? actor.userId : undefined
}

/** The colleague who asks, for columns that name one; null for customers, guests and programs. */
export function colleagueIdOf(actor: Actor): string | null {
  return actor.kind === 'staff' ? actor.userId : null
}

/** The id by which events remember an actor. */
export function actorId(actor: Actor): string | null {
  switch (actor.kind) {
    case 'guest':
      return null
    case 'system':
      return actor.name
    case 'api_key':
      return actor.keyId
    default:
      return actor.userId
  }
}
