const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * The moment at which a day (`2026-11-23`) begins in a time zone, `plusDays` later if asked; nothing for what is no day. Where clocks are
 * put forward at midnight, the first moment that exists.
 */
export function startOfDay(day: string, timeZone: string, plusDays = 0): Date | undefined {
  const [, year, month, date] = DAY.exec(day) ?? []
  if (!year || !month || !date) return undefined
  const utc = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date) + plusDays))
  if (plusDays === 0 && utc.toISOString().slice(0, 10) !== day) return undefined
  return whenClocksShow(utc, timeZone)
}

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/

/**
 * The moment at which clocks in a time zone show this day and time (`2026-11-23`, `18:30`); nothing for what is no day or no time. What
 * clocks skip or show twice is taken for a moment at most an hour away.
 */
export function momentInZone(day: string, time: string, timeZone: string): Date | undefined {
  const [, hours, minutes] = TIME.exec(time) ?? []
  const midnight = startOfDay(day, 'UTC')
  if (!midnight || !hours || !minutes) return undefined
  const shown = midnight.getTime() + (Number(hours) * 60 + Number(minutes)) * 60_000
  return whenClocksShow(new Date(shown), timeZone)
}

/** The day and the time that clocks in a time zone show at a moment: what `momentInZone` reads. */
export function dayAndTimeIn(at: Date, timeZone: string): { day: string; time: string } {
  const shown = new Date(at.getTime() + offsetMs(at, timeZone)).toISOString()
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) }
}

/** Whether databases and formats know its year: ISO 8601 has four digits for it, and calendars no year 0. */
export function isOnCalendar(at: Date): boolean {
  const year = at.getUTCFullYear()
  return year > 0 && year < 10_000
}

/** `shown`: what clocks there show, taken for UTC. The offset is asked for twice, because it may change between the guess and the moment itself. */
function whenClocksShow(shown: Date, timeZone: string): Date | undefined {
  const guess = shown.getTime() - offsetMs(shown, timeZone)
  const at = new Date(shown.getTime() - offsetMs(new Date(guess), timeZone))
  return isOnCalendar(at) ? at : undefined
}

/** How far clocks are ahead of UTC. */
function offsetMs(at: Date, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? []
  if (!sign) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
}
