import type { TextFields } from '@/components/admin-articles/text-form'
import { z } from '@/components/ui/browser-zod'
import { textDoorPath } from '@/lib/paths'

const savedDraft = z.object({ version: z.number(), savedAt: z.string() })
const problem = z.object({
  code: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ message: z.string() })).default([]),
})

export type DraftAnswer =
  | { kind: 'saved'; version: number; savedAt: string }
  /** Where no answer came (`isUnclear`), it may be saved or not. */
  | { kind: 'offline' | 'failed'; isUnclear: boolean }
  | { kind: 'signed-out' | 'conflict' }
  | { kind: 'refused'; sentence: string }

/** What to do about it cannot be done here. */
const SIGNED_OUT = ['sign_in_required', 'second_factor_required', 'second_factor_missing']
const LATER = ['rate_limited', 'too_busy', 'storage_full', 'internal_error']

/** Sends what is typed to the draft on the server, and tells in one word what became of it; it never throws. */
export async function sendDraft(
  articleId: string,
  draft: { mode: 'auto' | 'saved'; version: number; fields: TextFields },
): Promise<DraftAnswer> {
  try {
    const response = await fetch(textDoorPath(articleId, 'autosave'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(draft),
    })
    const answer: unknown = await response.json()
    const saved = savedDraft.safeParse(answer)
    if (response.ok && saved.success) return { kind: 'saved', ...saved.data }
    return refusalOf(answer)
  } catch {
    return { kind: navigator.onLine ? 'failed' : 'offline', isUnclear: true }
  }
}

function refusalOf(answer: unknown): DraftAnswer {
  const refusal = problem.safeParse(answer)
  if (!refusal.success) return { kind: 'failed', isUnclear: true }
  const { code, detail, errors } = refusal.data
  if (LATER.includes(code)) return { kind: 'failed', isUnclear: false }
  if (SIGNED_OUT.includes(code)) return { kind: 'signed-out' }
  if (code === 'version_conflict') return { kind: 'conflict' }
  return { kind: 'refused', sentence: errors[0]?.message ?? detail }
}
