import { linkDoor } from '@/app/_http/identity-doors'
import { ownIdentitiesPath, withQuery } from '@/lib/paths'

const room = ownIdentitiesPath()

export const POST = linkDoor({ room, done: withQuery(room, { done: 'identity-linked' }) })
