import { Panel } from '@/components/admin/panel'
import { StarSpread } from '@/components/talk/star-spread'
import type { Spread } from '@/domain/ratings/queries'

/** How the votes on an article spread, for those who write. */
export function RatingSpread({ spread }: { spread: Spread }) {
  const votes = spread.reduce((sum, one) => sum + one, 0)
  return (
    <Panel title="How useful readers found it">
      {votes === 0 ? (
        <p className="text-15 text-ink-soft">Nobody has voted yet.</p>
      ) : (
        <StarSpread spread={spread} noun="vote" />
      )}
    </Panel>
  )
}
