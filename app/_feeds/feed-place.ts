import type { FeedItemView } from '@/domain/publication/views'

/** Where a feed is read, and in what language. */
export type FeedPlace = {
  /** Of the shop, without a trailing slash. */
  origin: string
  /** Of the feed itself, absolute. */
  selfUrl: string
  /** BCP 47. */
  language: string
  /** Of the shop. */
  siteName: string
}

/** Stays the same when an article moves or is published anew, so that nobody reads it twice. Source: RFC 4151. */
export function entryId({ id, createdAt }: FeedItemView, origin: string): string {
  const { hostname } = new URL(origin)
  return `tag:${hostname},${createdAt.getUTCFullYear()}:${id}`
}
