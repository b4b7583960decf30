import { unlinkDoor } from '@/app/_http/identity-doors'
import { identitiesPath } from '@/lib/paths'

export const POST = unlinkDoor(identitiesPath())
