import { z } from 'zod'
import { presentTagLink, tagLink } from '@/app/api/v1/articles/article'
import { operation } from '@/app/api/v1/operation'
import type { TagCardView } from '@/domain/publication/views'

const tagCard = tagLink.extend({ articleCount: z.int() }).meta({
  id: 'TagCard',
  example: { slug: 'ink', path: '/tags/ink', name: 'Ink', articleCount: 4 },
})

export const listTagsOperation = operation({
  id: 'listTags',
  tag: 'Publication',
  summary: 'Topics',
  description: 'Every tag with something to read, by name.',
  input: z.object({}),
  answer: { status: 200, description: 'All tags.', schema: z.object({ tags: z.array(tagCard) }) },
  errors: [],
})

export function presentTagCard(view: TagCardView): z.infer<typeof tagCard> {
  return { ...presentTagLink(view), articleCount: view.articleCount }
}
