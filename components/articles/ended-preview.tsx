import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { errorMessage } from '@/lib/error-messages'
import { articlesPath } from '@/lib/paths'

/** Stands where a link to a draft led that has run out, was revoked, or never was. */
export function EndedPreview() {
  return (
    <div className="page py-16">
      <h1 className="sr-only">Preview</h1>
      <EmptyState
        title={errorMessage('preview_expired')}
        action={<ButtonLink href={articlesPath()}>Read what is published</ButtonLink>}
      >
        Preview links work for a while only, and whoever made one can end it at any time.
      </EmptyState>
    </div>
  )
}
