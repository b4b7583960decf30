'use client'

import { Button, ButtonLink } from '@/components/ui/button'
import { homePath } from '@/lib/paths'

interface ErrorPageProps {
  error: Error & { digest?: string }
  reset: () => void
}

/** Shown in place of a page that failed. Nothing was lost: pages only read. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <main id="content" className="page py-24">
      <h1 className="font-serif text-42 tracking-[-0.02em]">This page could not be shown</h1>
      <p className="mt-4 max-w-reading font-serif text-20 text-ink-soft">
        Something went wrong on our side. Your cart and your orders are safe. Please try again in a
        moment.
      </p>
      {error.digest && <p className="caption mt-3">Reference: {error.digest}</p>}
      <div className="mt-8 flex flex-wrap gap-3">
        <Button look="primary" onClick={reset}>
          Try again
        </Button>
        <ButtonLink href={homePath()}>Go to the first page</ButtonLink>
      </div>
    </main>
  )
}
