import { unlinkDoor } from '@/app/_http/identity-doors'
import { ownIdentitiesPath, withQuery } from '@/lib/paths'

const room = ownIdentitiesPath()

export const POST = unlinkDoor({ room, done: withQuery(room, { done: 'identity-unlinked' }) })
