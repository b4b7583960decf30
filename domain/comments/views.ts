import type { ModerationStatus } from '@/domain/moderation/status'

/** A comment as readers see it. */
export type CommentView = {
  id: string
  name: string
  isByStaff: boolean
  /** Made safe when it was written. */
  html: string
  createdAt: Date
}

/** A comment with what was answered. `comment` is null where it was removed, and its answers still stand. */
export type ThreadView = { id: string; comment: CommentView | null; answers: CommentView[] }

export type Commenting = 'open' | 'closed' | 'off'

/** Everything below an article: stars and comments. */
export type ArticleTalkView = {
  slug: string
  rating: { sum: number; count: number }
  commenting: Commenting
  /** Comments and answers. */
  commentCount: number
  threads: ThreadView[]
  page: number
  pageCount: number
}

/** A comment as moderators see it. */
export type StaffCommentView = {
  id: string
  parentId: string | null
  article: { id: string; slug: string; title: string }
  userId: string | null
  name: string
  email: string
  /** Of the network; empty where unknown. */
  addressHash: string
  body: string
  html: string
  status: ModerationStatus
  /** Why it waits, or counts as spam. */
  reasons: string[]
  isByStaff: boolean
  wantsReplies: boolean
  createdAt: Date
  decidedAt: Date | null
}
