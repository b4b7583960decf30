import { z } from 'zod'

/** A change of address is confirmed at the old mailbox and at the new one, in any order. */
export const EMAIL_CHANGE_PURPOSES = ['change-email-old', 'change-email-new'] as const
export type EmailChangePurpose = (typeof EMAIL_CHANGE_PURPOSES)[number]

/** For how long its two links are good. */
export const EMAIL_CHANGE_MINUTES = 24 * 60

/** What is remembered with each of the links. */
export const emailChange = z.object({
  /** Both links of one change have the same. */
  changeId: z.string(),
  /** The new address as it was typed. */
  email: z.string(),
  isConfirmed: z.boolean(),
})
export type EmailChange = z.infer<typeof emailChange>
