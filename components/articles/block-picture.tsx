import clsx from 'clsx'
import { Picture } from '@/components/ui/picture'
import type { PictureView } from '@/domain/catalog/views'

interface BlockPictureProps {
  picture: PictureView
  /** Safe; may be empty. */
  captionHtml: string
}

/** A figure in its own ratio. One that stands upright is kept narrower, so that it fits the screen. */
export function BlockPicture({ picture, captionHtml }: BlockPictureProps) {
  const isUpright = picture.height > picture.width
  return (
    <figure className={clsx('reading-figure', isUpright && 'reading-figure-upright')}>
      <Picture picture={picture} sizes="(min-width: 64rem) 736px, 94vw" />
      {captionHtml && (
        <figcaption
          // biome-ignore lint/security/noDangerouslySetInnerHtml: made safe when it was saved.
          dangerouslySetInnerHTML={{ __html: captionHtml }}
        />
      )}
    </figure>
  )
}
