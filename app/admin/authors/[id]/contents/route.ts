import { z } from 'zod'
import { wholeNumber } from '@/app/_http/fields'
import { form } from '@/app/_http/form'
import { authorForm } from '@/app/admin/authors/author-fields'
import { changeAuthor } from '@/domain/publication/change-author'
import { adminAuthorPath } from '@/lib/paths'

export const POST = form({
  name: 'author',
  input: authorForm.extend({ params: z.object({ id: z.string() }), version: wholeNumber }),
  back: (_fields, _refusal, params) => adminAuthorPath(String(params.id)),
  fieldOf: { slug_taken: 'slug' },
  async write(tx, { params, version, ...changes }, { actor }) {
    await changeAuthor(tx, actor, { authorId: params.id, version, changes })
    return { to: adminAuthorPath(params.id, '', { done: 'saved' }) }
  },
})
