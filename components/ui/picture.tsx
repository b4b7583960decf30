import clsx from 'clsx'
import type { PictureView } from '@/domain/catalog/views'
import type { FocalPoint } from '@/lib/article-blocks'

interface PictureProps {
  picture: PictureView | undefined
  /** How wide it will be, as in the `sizes` attribute: `(min-width: 64rem) 25vw, 50vw`. */
  sizes: string
  /** In view at once: loaded before everything else, not lazily. */
  isFirst?: boolean
  /** Says what the text beside it already says, so screen readers skip it. */
  isDecorative?: boolean
  /** What stays in sight where the frame crops the picture; by default its middle. */
  focalPoint?: FocalPoint
  /** Of the frame, which holds the ratio. */
  className?: string
}

/** One picture in the widths and formats we keep. Without a picture the frame stays, as an empty mount of card stock. */
export function Picture(props: PictureProps) {
  const { picture, sizes, isFirst, isDecorative, focalPoint, className } = props
  const widest = picture?.sources.at(-1)
  return (
    <span className={clsx('block overflow-hidden rounded bg-stock', className)}>
      {picture && widest ? (
        <picture>
          <source type="image/webp" srcSet={sourceSet(picture, 'webp')} sizes={sizes} />
          <img
            src={widest.jpeg}
            srcSet={sourceSet(picture, 'jpeg')}
            sizes={sizes}
            width={picture.width}
            height={picture.height}
            alt={isDecorative ? '' : picture.alt}
            loading={isFirst ? 'eager' : 'lazy'}
            fetchPriority={isFirst ? 'high' : 'auto'}
            decoding="async"
            data-focus-x={focalPoint && nearestStep(focalPoint.x)}
            data-focus-y={focalPoint && nearestStep(focalPoint.y)}
            className="picture-light size-full object-cover"
          />
        </picture>
      ) : (
        <span className="block size-full p-[7%]">
          <span className="block size-full rounded border border-line bg-paper" />
        </span>
      )}
    </span>
  )
}

/** In steps of ten: a strict content policy forbids a style attribute, so the steps have rules in controls.css. */
function nearestStep(percent: number): number {
  return Math.round(percent / 10) * 10
}

function sourceSet(picture: PictureView, format: 'webp' | 'jpeg'): string {
  return picture.sources.map((source) => `${source[format]} ${source.width}w`).join(', ')
}
