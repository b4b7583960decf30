import { z } from 'zod'
import { authorFields } from '@/domain/publication/author-input'
import { slugify } from '@/lib/slug'

/** The fields of an author; empty choices are none. */
export const authorForm = z.object({
  name: authorFields.name,
  slug: z
    .string()
    .max(300)
    .default('')
    .transform((typed) => slugify(typed) || undefined),
  bio: authorFields.bio.default(''),
  mediaId: chosen(),
  userId: chosen(),
})

/** Nothing where the form did not ask. */
function chosen() {
  return z
    .string()
    .max(64)
    .optional()
    .transform((id) => (id === undefined ? undefined : id || null))
}
