import { z } from 'zod'

/** An address as it is typed. 254 characters are what fits into an SMTP path (RFC 5321 §4.5.3.1.3). */
export const emailInput = z
  .string()
  .trim()
  .max(254, 'This e-mail address is too long.')
  .pipe(z.email('Please write an e-mail address like name@example.com.'))

/** A new password as it is typed: only so long that a hash of it costs no more than any other. What may become one, `checkPassword` says. */
export const passwordInput = z.string().min(1).max(1024, 'This password is too long.')
