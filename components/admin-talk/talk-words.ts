import type { StatusTag } from '@/components/admin/status-tag'
import type { Decision, ModerationStatus } from '@/domain/moderation/status'

type Signal = Parameters<typeof StatusTag>[0]['signal']

export const PILE_WORDS: Readonly<Record<ModerationStatus, { word: string; signal: Signal }>> = {
  pending: { word: 'Waiting', signal: 'warn' },
  approved: { word: 'Approved', signal: 'ok' },
  spam: { word: 'Spam', signal: 'stop' },
  removed: { word: 'Removed', signal: 'notice' },
}

export const PILES: readonly ModerationStatus[] = ['pending', 'approved', 'spam', 'removed']

/** What can be done with what lies on a pile, and by which key. */
export const DECISION_WORDS: Readonly<Record<Decision, { word: string; key: string }>> = {
  approve: { word: 'Approve', key: 'a' },
  spam: { word: 'Spam', key: 's' },
  remove: { word: 'Remove', key: 'r' },
  restore: { word: 'Put back', key: 'u' },
}

/** What there is to decide about something of this status. */
export function decisionsFor(status: ModerationStatus): Decision[] {
  const all: Record<ModerationStatus, Decision[]> = {
    pending: ['approve', 'spam', 'remove'],
    approved: ['spam', 'remove'],
    spam: ['approve', 'remove', 'restore'],
    removed: ['approve', 'spam', 'restore'],
  }
  return all[status]
}

const DONE: Readonly<Record<string, (count: number, noun: string) => string>> = {
  approve: (count, noun) => `${counted(count, noun)} approved. Everybody sees ${it(count)} now.`,
  spam: (count, noun) => `${counted(count, noun)} marked as spam.`,
  remove: (count, noun) => `${counted(count, noun)} removed.`,
  erase: (count, noun) => `${counted(count, noun)} erased.`,
  restore: (count, noun) => `${counted(count, noun)} put back among those that wait.`,
}

/** What a form of these rooms has just done. */
export function doneWords(done: string, count: string, noun: 'comment' | 'review'): string {
  if (done === 'replied') return 'Your answer stands.'
  if (done === 'banned') return 'Banned. Nothing more is taken from there.'
  if (!/^\d{1,4}$/.test(count)) return ''
  return DONE[done]?.(Number(count), noun) ?? ''
}

function counted(count: number, noun: string): string {
  return count === 1 ? `One ${noun} was` : `${count} ${noun}s were`
}

function it(count: number): string {
  return count === 1 ? 'it' : 'them'
}
