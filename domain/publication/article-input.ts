import { z } from 'zod'
import { MAX_SLUG_LENGTH, SLUG_PATTERN } from '@/lib/slug'

const mediaId = z.string().max(64).nullable()

/** The parts of an article as a writer types them; a draft may lack anything but a title. */
export const articleContents = z.object({
  title: z.string().trim().min(1).max(200),
  slug: z.string().max(MAX_SLUG_LENGTH).regex(SLUG_PATTERN, 'is no address'),
  /** The deck under the title and the excerpt in lists: plain text. */
  summary: z.string().trim().max(400).default(''),
  /** What a reader shall take home: plain sentences. */
  takeaways: z.array(z.string().trim().min(1).max(300)).max(10).default([]),
  /** Markdown with our directives; see docs/writing.md. */
  body: z.string().max(200_000).default(''),
  coverMediaId: mediaId.default(null),
  focalPoint: z
    .object({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) })
    .nullable()
    .default(null),
  /** Empty: the title, the summary, the cover. */
  seoTitle: z.string().trim().max(120).default(''),
  seoDescription: z.string().trim().max(320).default(''),
  socialMediaId: mediaId.default(null),
  /** In the order in which they are named. */
  authorIds: z.array(z.string().max(64)).max(8).default([]),
  tags: z.array(z.string().trim().min(1).max(40)).max(20).default([]),
})
export type ArticleContentsInput = z.input<typeof articleContents>
export type ArticleContents = z.infer<typeof articleContents>

export const articleKinds = ['article', 'page'] as const
export type ArticleKind = (typeof articleKinds)[number]
