import { z } from 'zod'
import { block, presentBlock } from '@/app/api/v1/articles/block'
import { moment } from '@/app/api/v1/moment'
import { operation } from '@/app/api/v1/operation'
import type { PageView } from '@/domain/publication/views'
import { pagePath } from '@/lib/paths'

const page = z
  .object({
    slug: z.string(),
    path: z.string(),
    title: z.string(),
    summary: z.string(),
    blocks: z.array(block),
    updatedAt: moment,
  })
  .meta({ id: 'Page' })

export const getPageOperation = operation({
  id: 'getPage',
  tag: 'Publication',
  summary: 'A page',
  description: 'A page such as "Shipping" or "About us".',
  input: z.object({ params: z.object({ slug: z.string() }) }),
  answer: { status: 200, description: 'The page.', schema: z.object({ page }) },
  errors: ['not_found'],
})

export function presentPage(view: PageView): z.infer<typeof page> {
  const { slug, title, summary, blocks, updatedAt } = view
  return {
    slug,
    path: pagePath(slug),
    title,
    summary,
    blocks: blocks.map(presentBlock),
    updatedAt: updatedAt.toISOString(),
  }
}
