import { BlockCollection } from '@/components/articles/block-collection'
import { BlockPicture } from '@/components/articles/block-picture'
import { BlockProduct } from '@/components/articles/block-product'
import { BlockVideo } from '@/components/articles/block-video'
import type { ArticleBlockView } from '@/domain/publication/views'

interface ArticleBodyProps {
  blocks: readonly ArticleBlockView[]
  /** BCP 47, for prices. */
  locale: string
}

/** The text of an article or page with its pictures, goods and films, set for reading. */
export function ArticleBody({ blocks, locale }: ArticleBodyProps) {
  return (
    <div className="reading">
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no names, and never move.
        <Block key={index} block={block} locale={locale} />
      ))}
    </div>
  )
}

function Block({ block, locale }: { block: ArticleBlockView; locale: string }) {
  switch (block.kind) {
    case 'html':
      return (
        <div
          className="reading-text"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: made safe when it was saved.
          dangerouslySetInnerHTML={{ __html: block.html }}
        />
      )
    case 'picture':
      return <BlockPicture picture={block.picture} captionHtml={block.captionHtml} />
    case 'product':
      return <BlockProduct card={block.card} locale={locale} />
    case 'collection':
      return <BlockCollection card={block.card} />
    case 'video':
      return <BlockVideo url={block.url} title={block.title} picture={block.picture} />
  }
}
