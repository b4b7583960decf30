import { z } from 'zod'
import { MAX_SLUG_LENGTH, SLUG_PATTERN } from '@/lib/slug'

/** The parts of an author, each by itself. */
export const authorFields = {
  name: z.string().trim().min(1).max(100),
  slug: z.string().max(MAX_SLUG_LENGTH).regex(SLUG_PATTERN, 'is no address'),
  /** Markdown; HTML in it is made safe. */
  bio: z.string().max(5000),
  /** The portrait. */
  mediaId: z.string().max(64).nullable(),
  /** The colleague who writes under this name. */
  userId: z.string().max(64).nullable(),
}
