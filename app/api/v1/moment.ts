import { z } from 'zod'
import { isOnCalendar } from '@/lib/day-in-zone'

/** A point in time as answers carry it. */
export const moment = z.iso.datetime().meta({ example: '2026-11-23T09:30:00.000Z' })

/** A point in time as requests bring it. */
export const givenMoment = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text))
  .refine(isOnCalendar, 'Please name a year from 1 to 9999.')
