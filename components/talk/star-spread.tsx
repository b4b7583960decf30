import type { Spread } from '@/domain/ratings/queries'

interface StarSpreadProps {
  spread: Spread
  /** What is counted. */
  noun: 'vote' | 'review'
}

const WIDTH = 100

/** How many gave five stars, four, … one, as bars. */
export function StarSpread({ spread, noun }: StarSpreadProps) {
  const most = Math.max(1, ...spread)
  return (
    <ul className="space-y-1.5">
      {spread
        .map((votes, place) => ({ votes, stars: place + 1 }))
        .toReversed()
        .map(({ votes, stars }) => (
          <li key={stars} className="grid grid-cols-[4rem_1fr_3rem] items-center gap-3 text-15">
            <span className="figures whitespace-nowrap">
              {stars} {stars === 1 ? 'star' : 'stars'}
            </span>
            <svg
              aria-hidden
              viewBox={`0 0 ${WIDTH} 8`}
              preserveAspectRatio="none"
              className="h-2 w-full rounded bg-stock"
            >
              <rect width={(votes / most) * WIDTH} height="8" className="fill-accent" />
            </svg>
            <span className="figures text-end text-ink-soft">
              {votes}
              <span className="sr-only"> {votes === 1 ? noun : `${noun}s`}</span>
            </span>
          </li>
        ))}
    </ul>
  )
}
