import { z } from 'zod'
import { operation } from '@/app/api/v1/operation'
import { picture, presentPicture } from '@/app/api/v1/picture'
import type { CollectionHead } from '@/domain/catalog/collection-cards'
import type { CollectionCardView } from '@/domain/catalog/views'
import { collectionPath } from '@/lib/paths'

const named = {
  slug: z.string().meta({ example: 'notebooks' }),
  path: z
    .string()
    .meta({ description: 'Of its page in the shop.', example: '/collections/notebooks' }),
  title: z.string().meta({ example: 'Notebooks' }),
  picture: picture.nullable(),
}

const collectionCard = z
  .object({
    ...named,
    summary: z.string().nullable().meta({ example: 'To be written in.' }),
    productCount: z.int(),
  })
  .meta({ id: 'CollectionCard' })
const collection = z
  .object({
    ...named,
    introHtml: z
      .string()
      .meta({ description: 'Safe HTML, may be empty.', example: '<p>To be written in.</p>' }),
  })
  .meta({ id: 'Collection' })

export const listCollectionsOperation = operation({
  id: 'listCollections',
  tag: 'Catalogue',
  summary: 'The collections',
  description: 'All that hold goods, in the order of the shop; there are never many.',
  input: z.object({}),
  answer: {
    status: 200,
    description: 'The collections.',
    schema: z.object({ collections: z.array(collectionCard) }),
  },
  errors: [],
})

export const getCollectionOperation = operation({
  id: 'getCollection',
  tag: 'Catalogue',
  summary: 'A collection',
  description: 'What it is about. Its goods are `GET /products?collection={slug}`.',
  input: z.object({ params: z.object({ slug: z.string() }) }),
  answer: { status: 200, description: 'The collection.', schema: z.object({ collection }) },
  errors: ['not_found'],
})

export function presentCollectionCard(view: CollectionCardView): z.infer<typeof collectionCard> {
  const { slug, title, summary = null, productCount } = view
  const picture = presentPicture(view.picture)
  return { slug, path: collectionPath(slug), title, picture, summary, productCount }
}

export function presentCollection(head: CollectionHead): z.infer<typeof collection> {
  const { slug, title, descriptionHtml: introHtml } = head
  return {
    slug,
    path: collectionPath(slug),
    title,
    picture: presentPicture(head.picture),
    introHtml,
  }
}
