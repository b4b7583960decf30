import { z } from 'zod'

/** What is remembered with a mailed link until it is opened. */
const signUp = z.object({
  email: z.string(),
  name: z.string(),
  passwordHash: z.string(),
  /** Of the secret that the browser keeps which asked. */
  browserHash: z.string(),
  /** Where the person was going; a path of ours, or empty. */
  to: z.string(),
})
const signIn = z.object({ email: z.string(), to: z.string() })
const reset = z.object({ email: z.string() })

/** The shape of `data` of a one-time token, by its purpose. */
export const linkData = { 'sign-up': signUp, 'sign-in': signIn, 'reset-password': reset } as const

export type LinkPurpose = keyof typeof linkData
export type LinkRequest = {
  [Purpose in LinkPurpose]: { purpose: Purpose; data: z.infer<(typeof linkData)[Purpose]> }
}[LinkPurpose]

/** For how long a mailed link is good. */
export const LINK_MINUTES: Readonly<Record<LinkPurpose, number>> = {
  'sign-up': 24 * 60,
  'sign-in': 15,
  'reset-password': 60,
}

export function isLinkPurpose(purpose: string): purpose is LinkPurpose {
  return Object.hasOwn(linkData, purpose)
}
