import { z } from 'zod'
import { emailInput, passwordInput } from '@/domain/accounts/email-input'

/** What the form of the sign-up asks for. */
export const signUpInput = z.object({
  name: z.string().trim().max(100).default(''),
  email: emailInput,
  password: passwordInput,
  /** Where the person was going. */
  to: z.string().optional(),
})
