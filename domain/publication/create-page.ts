import { z } from 'zod'
import { articles } from '@/db/schema/publication'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import { putSearchDocument } from '@/domain/search/put-document'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { plainText, renderMarkdown } from '@/lib/markdown'
import { MAX_SLUG_LENGTH, SLUG_PATTERN, slugify } from '@/lib/slug'

export const createPageInput = z.object({
  /** Absent: made from the title. */
  slug: z.string().max(MAX_SLUG_LENGTH).regex(SLUG_PATTERN, 'is no address').optional(),
  title: z.string().trim().min(1).max(200),
  /** One plain sentence. */
  summary: z.string().trim().max(300).default(''),
  /** Markdown; HTML in it is made safe. */
  body: z.string().max(200_000),
  isPublished: z.boolean().default(true),
})
export type CreatePageInput = z.input<typeof createPageInput>

/**
 * Writes a page such as "Shipping" or "About us".
 * Throws `forbidden` without the permission `publication.write`, and `slug_taken`.
 */
export async function createPage(
  tx: Tx,
  actor: Actor,
  input: CreatePageInput,
): Promise<{ pageId: string; slug: string }> {
  authorize(actor, 'publication.write')
  const { title, summary, body, isPublished, ...wanted } = createPageInput.parse(input)
  const slug = wanted.slug ?? (slugify(title) || 'page')
  const bodyHtml = renderMarkdown(body)
  const publishedAt = isPublished ? now() : null
  const [added] = await tx
    .insert(articles)
    .values({
      id: newId('pag'),
      kind: 'page',
      status: publishedAt ? 'published' : 'draft',
      slug,
      title,
      summary,
      bodySource: body,
      blocks: [{ kind: 'html', html: bodyHtml }],
      publishAt: publishedAt,
      comments: 'off',
    })
    .onConflictDoNothing({ target: [articles.kind, articles.slug] })
    .returning({ pageId: articles.id, slug: articles.slug })
  if (!added) throw new DomainError('slug_taken', { slug })
  await putSearchDocument(tx, {
    kind: 'page',
    subjectId: added.pageId,
    title,
    keywords: [],
    body: `${summary} ${plainText(bodyHtml)}`,
  })
  await recordEvent(tx, { name: 'page.created', actor, subject: added.pageId, data: { slug } })
  return added
}
