import { z } from 'zod'
import { form } from '@/app/_http/form'
import { UNTITLED } from '@/components/admin-articles/text-form'
import { articleContents, articleKinds } from '@/domain/publication/article-input'
import { createArticle } from '@/domain/publication/create-article'
import { adminTextPath, adminTextsPath } from '@/lib/paths'

/** Nothing need be known yet: the title can be written with the rest. */
export const POST = form({
  name: 'new-text',
  input: z.object({
    kind: z.enum(articleKinds),
    title: articleContents.shape.title.or(z.literal('')).default(''),
  }),
  back: (fields) => adminTextsPath(fields.get('kind') === 'page' ? 'page' : 'article'),
  async write(tx, { kind, title }, { actor }) {
    const { articleId } = await createArticle(tx, actor, { kind, title: title || UNTITLED })
    return { to: adminTextPath(kind, articleId) }
  },
})
