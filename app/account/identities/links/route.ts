import { linkDoor } from '@/app/_http/identity-doors'
import { doneAt } from '@/app/account/done-words'
import { identitiesPath } from '@/lib/paths'

const room = identitiesPath()

export const POST = linkDoor({ room, done: doneAt(room, 'identity-linked') })
