import { form } from '@/app/_http/form'
import { decided, decisionFields, seenList } from '@/app/admin/comments/talk-list'
import { decideComments } from '@/domain/comments/decide-comments'
import { adminCommentsPath } from '@/lib/paths'

export const POST = form({
  name: 'moderation',
  input: decisionFields,
  back: (fields) => adminCommentsPath(seenList(fields.get('list') ?? '')),
  async write(tx, input, { actor }) {
    const { ids: commentIds, decision = 'restore' } = decided(input)
    const { changed } = await decideComments(tx, actor, { commentIds, decision })
    const query = { ...seenList(input.list), done: decision, count: changed }
    return {
      to: `${adminCommentsPath(query)}${input.next && `#${encodeURIComponent(input.next)}`}`,
    }
  },
})
