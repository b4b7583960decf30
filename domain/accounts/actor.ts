/** Who asks. A guest proves what is theirs by a token that goes with the input. */
export type Actor =
  | { kind: 'guest' }
  | { kind: 'customer'; userId: string }
  | { kind: 'staff'; userId: string; permissions: readonly string[] }
  | { kind: 'system'; name: string }

export const GUEST: Actor = { kind: 'guest' }

export function systemActor(name: string): Actor {
  return { kind: 'system', name }
}

/** The id by which events remember an actor. */
export function actorId(actor: Actor): string | null {
  if (actor.kind === 'guest') return null
  return actor.kind === 'system' ? actor.name : actor.userId
}
