import { z } from 'zod'
import { form } from '@/app/_http/form'
import { removeAuthor } from '@/domain/publication/remove-author'
import { adminAuthorPath, adminAuthorsPath } from '@/lib/paths'

export const POST = form({
  name: 'author-removal',
  input: z.object({ params: z.object({ id: z.string() }) }),
  back: (_fields, _refusal, params) => adminAuthorPath(String(params.id)),
  async write(tx, { params }, { actor }) {
    await removeAuthor(tx, actor, { authorId: params.id })
    return { to: adminAuthorsPath({ done: 'removed' }) }
  },
})
