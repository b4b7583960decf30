import { now } from '@/lib/clock'

const DAY_MS = 24 * 60 * 60_000

/** So long before the shop is filled; what is negative lies ahead. */
export const daysBefore = (days: number): Date => new Date(now().getTime() - days * DAY_MS)
