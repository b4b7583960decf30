interface MomentProps {
  at: Date
  /** BCP 47. */
  locale: string
  /** The shop's, so that everybody reads the same. */
  timeZone: string
  /** `time`: for what happens within hours, as "14:35". */
  show?: 'date-time' | 'time'
}

/** A point in time as it is told at the shop. */
export function Moment({ at, locale, timeZone, show = 'date-time' }: MomentProps) {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone,
    timeStyle: 'short',
    dateStyle: show === 'time' ? undefined : 'long',
  })
  return (
    <time dateTime={at.toISOString()} className="figures">
      {format.format(at)}
    </time>
  )
}
