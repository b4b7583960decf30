import * as articleArchiving from '@/app/api/v1/admin/articles/[id]/archiving/route'
import * as articleCommenting from '@/app/api/v1/admin/articles/[id]/commenting/route'
import * as draftDiscarding from '@/app/api/v1/admin/articles/[id]/draft/discarding/route'
import * as articleDraft from '@/app/api/v1/admin/articles/[id]/draft/route'
import * as articlePreview from '@/app/api/v1/admin/articles/[id]/previews/[linkId]/route'
import * as articlePreviews from '@/app/api/v1/admin/articles/[id]/previews/route'
import * as articlePublication from '@/app/api/v1/admin/articles/[id]/publication/route'
import * as articleReopening from '@/app/api/v1/admin/articles/[id]/reopening/route'
import * as revisionRestoration from '@/app/api/v1/admin/articles/[id]/revisions/[revisionId]/restoration/route'
import * as articleRevision from '@/app/api/v1/admin/articles/[id]/revisions/[revisionId]/route'
import * as articleRevisions from '@/app/api/v1/admin/articles/[id]/revisions/route'
import * as staffArticle from '@/app/api/v1/admin/articles/[id]/route'
import * as articleSubmission from '@/app/api/v1/admin/articles/[id]/submission/route'
import * as articleWithdrawal from '@/app/api/v1/admin/articles/[id]/withdrawal/route'
import * as staffArticles from '@/app/api/v1/admin/articles/route'
import * as staffAuthor from '@/app/api/v1/admin/authors/[id]/route'
import * as staffAuthors from '@/app/api/v1/admin/authors/route'

/** The doors of those who write, for `ask`. */
export const articleDoors = {
  '/admin/articles': staffArticles,
  '/admin/articles/{id}': staffArticle,
  '/admin/articles/{id}/archiving': articleArchiving,
  '/admin/articles/{id}/commenting': articleCommenting,
  '/admin/articles/{id}/draft': articleDraft,
  '/admin/articles/{id}/draft/discarding': draftDiscarding,
  '/admin/articles/{id}/previews': articlePreviews,
  '/admin/articles/{id}/previews/{linkId}': articlePreview,
  '/admin/articles/{id}/publication': articlePublication,
  '/admin/articles/{id}/reopening': articleReopening,
  '/admin/articles/{id}/revisions': articleRevisions,
  '/admin/articles/{id}/revisions/{revisionId}': articleRevision,
  '/admin/articles/{id}/revisions/{revisionId}/restoration': revisionRestoration,
  '/admin/articles/{id}/submission': articleSubmission,
  '/admin/articles/{id}/withdrawal': articleWithdrawal,
  '/admin/authors': staffAuthors,
  '/admin/authors/{id}': staffAuthor,
}
