import Link from 'next/link'
import { Panel } from '@/components/admin/panel'
import { StarSpread } from '@/components/talk/star-spread'
import type { Spread } from '@/domain/ratings/queries'

interface RatingSpreadProps {
  spread: Spread
  /** What readers said about it, for those who moderate. */
  commentsHref?: string
}

/** How the votes on an article spread, for those who write. */
export function RatingSpread({ spread, commentsHref }: RatingSpreadProps) {
  const votes = spread.reduce((sum, one) => sum + one, 0)
  return (
    <Panel
      title="How useful readers found it"
      actions={
        commentsHref && (
          <Link prefetch={false} href={commentsHref} className="link text-15">
            Its comments
          </Link>
        )
      }
    >
      {votes === 0 ? (
        <p className="text-15 text-ink-soft">Nobody has voted yet.</p>
      ) : (
        <StarSpread spread={spread} noun="vote" />
      )}
    </Panel>
  )
}
