import { postcodeValidator, postcodeValidatorExistsForCountry } from 'postcode-validator'
import { z } from 'zod'
import { isCountry } from '@/domain/accounts/countries'
import type { Address } from '@/lib/address'

/**
 * Where post needs the state or province to find the town (Universal Postal Union, postal addressing systems), and
 * where tax may depend on it.
 */
const NEEDS_REGION = new Set(['AU', 'BR', 'CA', 'MX', 'US'])

/** Control characters break labels and mails; text that only looks empty is empty. */
const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

function line(max: number) {
  return z
    .string()
    .trim()
    .max(max, `Please shorten this to ${max} characters.`)
    .refine((text) => !CONTROL.test(text), 'Please write this without special characters.')
}

function required(max: number, sentence: string) {
  return line(max).min(1, sentence)
}

/** An empty field is no value. */
function optional(max: number) {
  return line(max)
    .transform((text) => (text === '' ? undefined : text))
    .optional()
}

/**
 * A postal address as people write it, trimmed. The country is ISO 3166-1 alpha-2; the postcode must fit the country's
 * pattern, and may be empty only where the country has none.
 */
export const addressInput = z
  .object({
    name: required(100, 'Please write the name of whoever receives it.'),
    company: optional(100),
    line1: required(120, 'Please write street and number.'),
    line2: optional(120),
    postalCode: line(16),
    city: required(80, 'Please write the town.'),
    region: optional(80),
    country: z.string().refine(isCountry, 'Please choose a country.'),
  })
  .superRefine((address, context) => {
    const { country, postalCode, region } = address
    if (!isPostcodeOf(country, postalCode)) {
      const message =
        postalCode === ''
          ? 'Please write the postcode.'
          : 'This is not a postcode of the chosen country.'
      context.addIssue({ code: 'custom', path: ['postalCode'], message })
    }
    if (NEEDS_REGION.has(country) && !region) {
      context.addIssue({
        code: 'custom',
        path: ['region'],
        message: 'Please write the state or province.',
      })
    }
  }) satisfies z.ZodType<Address>

function isPostcodeOf(country: string, postalCode: string): boolean {
  if (!isCountry(country) || !postcodeValidatorExistsForCountry(country)) return true
  return postcodeValidator(postalCode, country)
}
