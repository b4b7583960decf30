import { wholeFeed } from '@/app/_feeds/feed-door'

export const GET = wholeFeed('rss.xml')
