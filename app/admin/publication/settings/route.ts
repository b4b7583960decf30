import { z } from 'zod'
import { wholeNumber } from '@/app/_http/fields'
import { form } from '@/app/_http/form'
import { changeSettings } from '@/domain/settings/change-settings'
import { shopSettings } from '@/domain/settings/settings'
import { adminPublicationPath } from '@/lib/paths'

const { publication, comments, reviews } = shopSettings.shape
const tick = z.literal('on').optional()

export const POST = form({
  name: 'publication',
  input: z.object({
    title: publication.shape.title,
    description: publication.shape.description.default(''),
    articlesPerPage: wholeNumber.pipe(publication.shape.articlesPerPage),
    canAuthorsPublish: tick,
    areCommentsOpen: tick,
    commentsHeld: comments.shape.held,
    maxLinks: wholeNumber.pipe(comments.shape.maxLinks),
    areReviewsOpen: tick,
    reviewsHeld: reviews.shape.held,
  }),
  back: adminPublicationPath(),
  async write(tx, fields, { actor }) {
    const { title, description, articlesPerPage, maxLinks } = fields
    await changeSettings(tx, actor, {
      publication: {
        title,
        description,
        articlesPerPage,
        canAuthorsPublish: fields.canAuthorsPublish === 'on',
      },
      comments: {
        isOpen: fields.areCommentsOpen === 'on',
        held: fields.commentsHeld,
        maxLinks,
      },
      reviews: { isOpen: fields.areReviewsOpen === 'on', held: fields.reviewsHeld },
    })
    return { to: adminPublicationPath({ done: 'saved' }) }
  },
})
