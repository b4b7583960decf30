import {
  createPreviewLinkOperation,
  getRevisionOperation,
  listRevisionsOperation,
  restoreRevisionOperation,
  revokePreviewLinkOperation,
} from '@/app/api/v1/admin/articles/history-operations'
import {
  archiveArticleOperation,
  changeCommentingOperation,
  createArticleOperation,
  discardDraftOperation,
  getStaffArticleOperation,
  listStaffArticlesOperation,
  publishArticleOperation,
  reopenArticleOperation,
  saveDraftOperation,
  submitArticleOperation,
  unpublishArticleOperation,
  withdrawSubmissionOperation,
} from '@/app/api/v1/admin/articles/operations'
import {
  changeAuthorOperation,
  createAuthorOperation,
  getStaffAuthorOperation,
  listStaffAuthorsOperation,
  removeAuthorOperation,
} from '@/app/api/v1/admin/authors/operations'
import { describeRead, describeWrite } from '@/app/api/v1/describe'

/** The doors of those who write, for the document. */
export const adminArticlePaths = {
  '/admin/articles': {
    get: describeRead(listStaffArticlesOperation),
    post: describeWrite(createArticleOperation),
  },
  '/admin/articles/{id}': { get: describeRead(getStaffArticleOperation) },
  '/admin/articles/{id}/draft': { put: describeWrite(saveDraftOperation) },
  '/admin/articles/{id}/draft/discarding': { post: describeWrite(discardDraftOperation) },
  '/admin/articles/{id}/publication': { post: describeWrite(publishArticleOperation) },
  '/admin/articles/{id}/withdrawal': { post: describeWrite(unpublishArticleOperation) },
  '/admin/articles/{id}/archiving': { post: describeWrite(archiveArticleOperation) },
  '/admin/articles/{id}/reopening': { post: describeWrite(reopenArticleOperation) },
  '/admin/articles/{id}/submission': {
    post: describeWrite(submitArticleOperation),
    delete: describeWrite(withdrawSubmissionOperation),
  },
  '/admin/articles/{id}/commenting': { put: describeWrite(changeCommentingOperation) },
  '/admin/articles/{id}/revisions': { get: describeRead(listRevisionsOperation) },
  '/admin/articles/{id}/revisions/{revisionId}': { get: describeRead(getRevisionOperation) },
  '/admin/articles/{id}/revisions/{revisionId}/restoration': {
    post: describeWrite(restoreRevisionOperation),
  },
  '/admin/articles/{id}/previews': { post: describeWrite(createPreviewLinkOperation) },
  '/admin/articles/{id}/previews/{linkId}': { delete: describeWrite(revokePreviewLinkOperation) },
  '/admin/authors': {
    get: describeRead(listStaffAuthorsOperation),
    post: describeWrite(createAuthorOperation),
  },
  '/admin/authors/{id}': {
    get: describeRead(getStaffAuthorOperation),
    patch: describeWrite(changeAuthorOperation),
    delete: describeWrite(removeAuthorOperation),
  },
}
