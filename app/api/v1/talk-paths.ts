import {
  banCommenterOperation,
  banOperation,
  decideCommentsOperation,
  eraseGuestOperation,
  liftBanOperation,
  listBansOperation,
  listStaffCommentsOperation,
} from '@/app/api/v1/admin/comments/operations'
import {
  decideReviewsOperation,
  listStaffReviewsOperation,
  replyToReviewOperation,
} from '@/app/api/v1/admin/reviews/operations'
import {
  addCommentOperation,
  listCommentsOperation,
  rateArticleOperation,
} from '@/app/api/v1/articles/talk-operations'
import { describeRead, describeWrite } from '@/app/api/v1/describe'
import { listReviewsOperation, putReviewOperation } from '@/app/api/v1/products/review-operations'

/** The doors of stars, comments and reviews, for the document. */
export const talkPaths = {
  '/articles/{slug}/comments': {
    get: describeRead(listCommentsOperation),
    post: describeWrite(addCommentOperation),
  },
  '/articles/{slug}/rating': { put: describeWrite(rateArticleOperation) },
  '/products/{slug}/reviews': { get: describeRead(listReviewsOperation) },
  '/products/{slug}/review': { put: describeWrite(putReviewOperation) },
}

export const adminTalkPaths = {
  '/admin/comments': { get: describeRead(listStaffCommentsOperation) },
  '/admin/comments/decisions': { post: describeWrite(decideCommentsOperation) },
  '/admin/comments/{id}/ban': { post: describeWrite(banCommenterOperation) },
  '/admin/comments/{id}/erasure': { post: describeWrite(eraseGuestOperation) },
  '/admin/reviews': { get: describeRead(listStaffReviewsOperation) },
  '/admin/reviews/decisions': { post: describeWrite(decideReviewsOperation) },
  '/admin/reviews/{id}/reply': { put: describeWrite(replyToReviewOperation) },
  '/admin/bans': { get: describeRead(listBansOperation), post: describeWrite(banOperation) },
  '/admin/bans/{id}': { delete: describeWrite(liftBanOperation) },
}
