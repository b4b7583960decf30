import type { ReactNode } from 'react'
import { Moment } from '@/components/ui/moment'

export interface Activity {
  key: string
  /** What happened, as a sentence: "Kit Foxglove changed the price". */
  what: ReactNode
  at: Date
  /** More about it, below: a note, a difference. */
  detail?: ReactNode
}

interface ActivityListProps {
  /** In the order in which they are shown. */
  activities: readonly Activity[]
  locale: string
  timeZone: string
}

/** What has happened to something, in words. */
export function ActivityList({ activities, locale, timeZone }: ActivityListProps) {
  return (
    <ol className="space-y-4 border-s border-line ps-4 text-15">
      {activities.map(({ key, what, at, detail }) => (
        <li key={key} className="relative">
          <span
            aria-hidden
            className="absolute -inset-s-[1.3rem] top-2 size-2 rounded-full border border-edge bg-sheet"
          />
          <div>{what}</div>
          <div className="caption">
            <Moment at={at} locale={locale} timeZone={timeZone} show="compact" />
          </div>
          {detail && <div className="mt-1">{detail}</div>}
        </li>
      ))}
    </ol>
  )
}
