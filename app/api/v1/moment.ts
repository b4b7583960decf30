import { z } from 'zod'

/** A point in time as answers carry it. */
export const moment = z.iso.datetime().meta({ example: '2026-11-23T09:30:00.000Z' })

/** A point in time as requests bring it. The calendar of databases knows no year 0. */
export const givenMoment = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text))
  .refine((at) => at.getUTCFullYear() > 0, 'Please name a year from 1 on.')
