import { z } from 'zod'
import type { KeptForm, PageSearch } from '@/app/_http/kept-form'
import { listChoice, listWord } from '@/app/admin/list-query'
import { decision, moderationStatuses } from '@/domain/moderation/status'

/** The address of a list of what waits. */
export const talkQuery = z.object({
  status: listChoice([...moderationStatuses, 'all']).default('pending'),
  q: listWord,
  /** The id of an article, or of a product. */
  about: listWord,
  before: listWord,
  done: listWord,
  count: listWord,
})

const PAGE_SIZE = 30

/** Which of them a list asks for; what it does not say is not looked at. */
export function talkWish(search: Awaited<PageSearch>) {
  const { status, q, about, before } = talkQuery.parse(search)
  return {
    status: status === 'all' ? undefined : status,
    search: q || undefined,
    about: about || undefined,
    before: before || undefined,
    limit: PAGE_SIZE,
  }
}

/** What both lists send: one that was decided about by its own button, or those that were chosen. */
export const decisionFields = z.object({
  one: z
    .string()
    .regex(/^(approve|spam|remove|restore) \w{1,64}$/)
    .optional(),
  selected: z.record(z.string().max(64), z.literal('on')).default({}),
  decision: decision.optional(),
  list: z.string().max(500).default(''),
  /** What to go on with. */
  next: z.string().max(64).default(''),
})

/** Who is decided about, and how; nobody where nothing was chosen. */
export function decided({ one, selected, decision }: z.infer<typeof decisionFields>) {
  const [word = '', id = ''] = one?.split(' ') ?? []
  const single = decisionFields.shape.decision.safeParse(word).data
  return single ? { ids: [id], decision: single } : { ids: Object.keys(selected), decision }
}

/** An answer that came back, as its fold shows it. */
export function answerState(reply: KeptForm | undefined) {
  return reply && { value: reply.values.body, error: reply.errors.body ?? reply.errors[''] }
}

/** The query of a list as it was seen, to come back to. */
export function seenList(list: string): Record<string, string> {
  const { done: _, count: __, form: ___, ...seen } = Object.fromEntries(new URLSearchParams(list))
  return seen
}
