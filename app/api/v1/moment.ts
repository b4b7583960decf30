import { z } from 'zod'

/** A point in time as answers carry it. */
export const moment = z.iso.datetime().meta({ example: '2026-11-23T09:30:00.000Z' })
