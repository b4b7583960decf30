'use client'

import { useLivePreview } from '@/components/admin-articles/use-live-preview'
import { ArticleBody } from '@/components/articles/article-body'
import { Notice } from '@/components/ui/notice'

interface LivePreviewProps {
  articleId: string
  body: string
  locale: string
}

/** How the text will read, while it is being written. */
export function LivePreview({ articleId, body, locale }: LivePreviewProps) {
  const { rendering, hasFailed } = useLivePreview(articleId, body, true)
  return (
    <section
      aria-label="Preview"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keyboard.
      tabIndex={0}
      className="writing-preview"
    >
      {hasFailed && (
        <Notice signal="warn" className="mb-4">
          The preview is not up to date: the shop does not answer. It will be as soon as it does.
        </Notice>
      )}
      {rendering && <UnresolvedNotice unresolved={rendering.unresolved} />}
      {rendering && rendering.blocks.length === 0 && (
        <p className="text-15 text-ink-soft">
          What you write is shown here as readers will see it.
        </p>
      )}
      {rendering && <ArticleBody blocks={rendering.blocks} locale={locale} />}
    </section>
  )
}

/** What the text names and nobody has: readers would see nothing in its place. */
export function UnresolvedNotice({ unresolved }: { unresolved: readonly string[] }) {
  if (unresolved.length === 0) return null
  return (
    <Notice signal="warn" title="Readers will not see these" className="mb-4">
      <ul className="list-disc ps-5">
        {unresolved.map((name) => (
          <li key={name} className="wrap-anywhere">
            {name.startsWith('media:') ? 'A picture that is not in the library' : name}
          </li>
        ))}
      </ul>
      <p>Nothing has this address. Please choose it anew, or take it out.</p>
    </Notice>
  )
}
