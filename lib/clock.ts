let readClock = () => new Date()

/** The current time. Everything that asks what time it is asks here, so that a test can set it. */
export function now(): Date {
  return readClock()
}

/** For tests: freeze or move time; without an argument the system clock is back. */
export function setClock(read?: () => Date): void {
  readClock = read ?? (() => new Date())
}
