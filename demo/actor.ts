import { systemActor } from '@/domain/accounts/actor'

/** Who fills the demo shop in. */
export const demoActor = systemActor('demo')
