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
  // The offset there is asked for twice, because it may change between the guess and the moment itself.
  const guess = utc.getTime() - offsetMs(utc, timeZone)
  return new Date(utc.getTime() - offsetMs(new Date(guess), timeZone))
}

/** How far clocks are ahead of UTC. */
function offsetMs(at: Date, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? []
  if (!sign) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
}
