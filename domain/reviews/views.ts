import type { ModerationStatus } from '@/domain/moderation/status'
import type { Spread } from '@/domain/ratings/queries'

/** A review as readers see it. */
export type ReviewView = {
  id: string
  /** Empty where the account was deleted. */
  name: string
  stars: number
  title: string
  /** Made safe when it was written. */
  html: string
  isVerified: boolean
  /** Of the shop; empty: none. */
  replyHtml: string
  createdAt: Date
  updatedAt: Date
}

export const reviewSorts = ['newest', 'highest', 'lowest', 'verified'] as const
export type ReviewSort = (typeof reviewSorts)[number]

/** What customers say of a product. */
export type ProductReviewsView = {
  slug: string
  /** Whether new ones are taken. */
  isOpen: boolean
  rating: { sum: number; count: number }
  spread: Spread
  sort: ReviewSort
  reviews: ReviewView[]
  page: number
  pageCount: number
}

/** A review as its writer sees it. */
export type OwnReviewView = {
  id: string
  product: { slug: string; title: string }
  name: string
  stars: number
  title: string
  body: string
  status: ModerationStatus
  isVerified: boolean
  reply: string
  createdAt: Date
  updatedAt: Date
}

/** A review as moderators see it. */
export type StaffReviewView = OwnReviewView & {
  productId: string
  userId: string
  /** Of the account. */
  email: string
  html: string
  replyHtml: string
  reasons: string[]
  /** The order that verifies it. */
  orderId: string | null
}
