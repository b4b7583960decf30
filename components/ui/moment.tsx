interface MomentProps {
  at: Date
  /** BCP 47. */
  locale: string
  /** The shop's, so that everybody reads the same. */
  timeZone: string
  /** `time`: for what happens within hours, as "14:35". `compact`: for columns of a table. */
  show?: 'date-time' | 'time' | 'compact'
}

const dateStyles = { 'date-time': 'long', time: undefined, compact: 'medium' } as const

/** A point in time as it is told at the shop. */
export function Moment({ at, locale, timeZone, show = 'date-time' }: MomentProps) {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone,
    timeStyle: 'short',
    dateStyle: dateStyles[show],
  })
  return (
    <time
      dateTime={at.toISOString()}
      className={show === 'compact' ? 'figures whitespace-nowrap' : 'figures'}
    >
      {format.format(at)}
    </time>
  )
}
