import { z } from 'zod'
import { picture, presentPicture } from '@/app/api/v1/picture'
import {
  collectionLink,
  presentCard,
  presentCollectionLink,
  productCard,
} from '@/app/api/v1/products/product'
import type { ArticleBlockView } from '@/domain/publication/views'

const safeHtml = z.string().meta({ description: 'Safe HTML.' })

/** A part of a text; goods in it have today's price and stock. */
export const block = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('html'), html: safeHtml }),
    z.object({
      kind: z.literal('picture'),
      picture: picture.nullable(),
      captionHtml: z.string().meta({ description: 'Safe HTML; may be empty.' }),
    }),
    z.object({ kind: z.literal('product'), product: productCard }),
    z.object({ kind: z.literal('collection'), collection: collectionLink }),
    z.object({
      kind: z.literal('video'),
      url: z.string(),
      title: z.string(),
      picture: picture.nullable(),
    }),
  ])
  .meta({ id: 'ArticleBlock', example: { kind: 'html', html: '<p>It begins with a wasp.</p>' } })

export function presentBlock(view: ArticleBlockView): z.infer<typeof block> {
  switch (view.kind) {
    case 'html':
      return { kind: 'html', html: view.html }
    case 'picture': {
      const { picture: shown, captionHtml } = view
      return { kind: 'picture', picture: presentPicture(shown), captionHtml }
    }
    case 'product':
      return { kind: 'product', product: presentCard(view.card) }
    case 'collection':
      return { kind: 'collection', collection: presentCollectionLink(view.card) }
    case 'video': {
      const { url, title, picture: poster } = view
      return { kind: 'video', url, title, picture: presentPicture(poster) }
    }
  }
}
