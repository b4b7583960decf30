import { form } from '@/app/_http/form'
import { authorForm } from '@/app/admin/authors/author-fields'
import { createAuthor } from '@/domain/publication/create-author'
import { adminAuthorPath } from '@/lib/paths'

export const POST = form({
  name: 'author',
  input: authorForm,
  back: adminAuthorPath('new'),
  fieldOf: { slug_taken: 'slug', invalid_input: 'userId' },
  async write(tx, author, { actor }) {
    const { authorId } = await createAuthor(tx, actor, author)
    return { to: adminAuthorPath(authorId, '', { done: 'created' }) }
  },
})
