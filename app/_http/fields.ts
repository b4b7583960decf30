import { z } from 'zod'
import type { ErrorCode } from '@/lib/errors'

/** A number as a form sends it. */
export const wholeNumber = z
  .string()
  .trim()
  .regex(/^\d{1,15}$/, 'Please write a whole number.')
  .transform(Number)

/** A hidden field that may be missing. */
export const optionalNumber = z
  .string()
  .optional()
  .transform((text) => (text && /^\d{1,15}$/.test(text) ? Number(text) : undefined))

/** Refusals of a coupon code belong beside the field in which it was written. */
export const codeFieldOf: Partial<Record<ErrorCode, string>> = {
  code_unknown: 'code',
  code_not_started: 'code',
  code_expired: 'code',
  code_minimum_not_met: 'code',
  code_not_applicable: 'code',
  code_used_up: 'code',
  code_already_used: 'code',
  too_many_codes: 'code',
}
