import type { StatusSignal } from '@/components/admin/status-tag'
import type { JobState } from '@/domain/jobs/list-jobs'

export const JOB_WORDS: Readonly<Record<JobState, { word: string; signal: StatusSignal }>> = {
  dead: { word: 'Dead', signal: 'stop' },
  running: { word: 'Running', signal: 'notice' },
  queued: { word: 'Waiting', signal: 'plain' },
  done: { word: 'Done', signal: 'ok' },
}

/** `deliver-email` as "Deliver email". */
export function jobName(name: string): string {
  const words = name.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
