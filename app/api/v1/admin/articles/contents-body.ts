import { z } from 'zod'
import { articleContents } from '@/domain/publication/article-input'

/** A text may be long, and its letters several bytes each. */
export const TEXT_MAX_BYTES = 1_000_000

const { shape } = articleContents

/** Every part of a text as a writer types it; no part is changed by leaving it out, it is emptied. */
export const contentsBody = z
  .strictObject({
    ...shape,
    takeaways: shape.takeaways.meta({ description: 'Plain sentences.' }),
    body: shape.body.meta({ description: 'Markdown with the directives of docs/writing.md.' }),
    coverMediaId: shape.coverMediaId.meta({ description: 'A picture of the library.' }),
    socialMediaId: shape.socialMediaId.meta({
      description: 'Shown where it is shared; null: the cover.',
    }),
    authorIds: shape.authorIds.meta({ description: 'In the order in which they are named.' }),
    tags: shape.tags.meta({ description: 'By name; shared with products.' }),
  })
  .meta({ id: 'ArticleContentsInput' })

/** The parts of a text to begin with. */
export const firstContentsBody = contentsBody.omit({ title: true }).partial()
