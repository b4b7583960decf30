import { authorFeed } from '@/app/_feeds/feed-door'

export const GET = authorFeed('atom.xml')
