import { buttonStyle } from '@/components/ui/button-style'
import { homePath } from '@/lib/paths'

interface ErrorMessageProps {
  /** Names the entry in the log. */
  reference?: string
  onRetry: () => void
}

/** In place of a page that failed: what happened, what is safe, what to do. */
export function ErrorMessage({ reference, onRetry }: ErrorMessageProps) {
  return (
    <main id="content" className="page py-24">
      <h1 className="font-serif text-42 tracking-[-0.02em]">This page could not be shown</h1>
      <p className="mt-4 max-w-reading font-serif text-20 text-ink-soft">
        Something went wrong on our side. Your cart and your orders are safe. Please try again in a
        moment.
      </p>
      {reference && <p className="caption mt-3">Reference: {reference}</p>}
      <div className="mt-8 flex flex-wrap items-center gap-4">
        <button type="button" className={buttonStyle({ look: 'primary' })} onClick={onRetry}>
          Try again
        </button>
        <a className="link" href={homePath()}>
          Go to the first page
        </a>
      </div>
    </main>
  )
}
