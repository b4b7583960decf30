import type { ModerationStatus } from '@/domain/moderation/status'

/** Moderators are offered to answer what waits and what is shown; what is spam or removed is to be put back first. */
export function canBeAnswered(status: ModerationStatus): boolean {
  return status === 'pending' || status === 'approved'
}
