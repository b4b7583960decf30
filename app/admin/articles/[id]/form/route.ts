import { z } from 'zod'
import { form } from '@/app/_http/form'
import { backToText, TEXT_FORM_NAME } from '@/app/admin/articles/text-doors'
import { TEXT_MAX_BYTES } from '@/app/admin/articles/text-fields'
import { articleKinds } from '@/domain/publication/article-input'
import { adminTextPath } from '@/lib/paths'

/**
 * Shows the editor once more as it was filled in: with the text as readers would see it, or with what a browser had kept. Nothing is saved,
 * and the form is kept for no longer than forms are.
 */
export const POST = form({
  name: TEXT_FORM_NAME,
  input: z.object({
    params: z.object({ id: z.string() }),
    kind: z.enum(articleKinds).default('article'),
    show: z.enum(['preview', 'copy']).default('preview'),
  }),
  maxBytes: TEXT_MAX_BYTES,
  back: backToText(),
  async write(_tx, { params, kind, show }) {
    const place = show === 'preview' ? '#preview' : ''
    return { to: adminTextPath(kind, params.id, '', { show }) + place, keepsAllBut: [] }
  },
})
