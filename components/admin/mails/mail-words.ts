import type { StatusSignal } from '@/components/admin/status-tag'
import type { EmailState } from '@/domain/notifications/list-emails'

export const MAIL_WORDS: Readonly<Record<EmailState, { word: string; signal: StatusSignal }>> = {
  queued: { word: 'On its way', signal: 'notice' },
  sent: { word: 'Sent', signal: 'ok' },
  failed: { word: 'Failed', signal: 'stop' },
  logged: { word: 'Only written down', signal: 'plain' },
}
