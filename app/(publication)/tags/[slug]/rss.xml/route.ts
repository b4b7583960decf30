import { tagFeed } from '@/app/_feeds/feed-door'

export const GET = tagFeed('rss.xml')
