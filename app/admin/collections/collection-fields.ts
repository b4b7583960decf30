import { z } from 'zod'
import { changeCollectionInput } from '@/domain/catalog/change-collection'

const { title, slug, description } = changeCollectionInput.shape

export const newCollectionFields = z.object({
  title,
  description,
  published: z.literal('on').optional(),
})

export const collectionFields = newCollectionFields.extend({
  params: z.object({ id: z.string() }),
  slug,
})
