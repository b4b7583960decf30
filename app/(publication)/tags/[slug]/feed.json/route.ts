import { tagFeed } from '@/app/_feeds/feed-door'

export const GET = tagFeed('feed.json')
