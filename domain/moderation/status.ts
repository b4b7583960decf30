import { z } from 'zod'

export const moderationStatuses = ['pending', 'approved', 'spam', 'removed'] as const
export type ModerationStatus = (typeof moderationStatuses)[number]

/** What a moderator can do with what somebody wrote, and what it is then. `restore` puts it back among what waits. */
export const DECISIONS = {
  approve: 'approved',
  spam: 'spam',
  remove: 'removed',
  restore: 'pending',
} as const satisfies Record<string, ModerationStatus>

export const decisions = ['approve', 'spam', 'remove', 'restore'] as const
export const decision = z.enum(decisions)
export type Decision = z.infer<typeof decision>

/** What came of a decision about several at once. */
export type Decided = { changed: number; unchanged: number }

/** Why something waits or counts as spam is told to moderators in these words. */
export const MAX_AT_ONCE = 200
