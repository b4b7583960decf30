import { z } from 'zod'
import { endpoint } from '@/app/_http/endpoint'
import { TEXT_MAX_BYTES } from '@/app/admin/articles/text-fields'
import { db } from '@/db/read'
import { articleContents } from '@/domain/publication/article-input'
import { layOutBlocks } from '@/domain/publication/lay-out-blocks'
import { renderContents } from '@/domain/publication/render-contents'

/** A text as readers would see it at this moment; nothing is written. */
export const POST = endpoint({
  input: z.object({ body: z.object({ body: articleContents.shape.body }) }),
  maxBytes: TEXT_MAX_BYTES,
  idempotency: 'none',
  async act({ body }) {
    const { blocks, unresolved } = await renderContents(db, body)
    return { body: { blocks: await layOutBlocks(db, blocks), unresolved } }
  },
})
