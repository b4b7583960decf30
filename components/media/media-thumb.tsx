'use client'

import clsx from 'clsx'
import { ImageOff, LoaderCircle } from 'lucide-react'
import { useFreshMedia } from '@/components/media/use-fresh-media'
import type { MediaView } from '@/domain/media/views'

interface MediaThumbProps {
  media: MediaView | undefined
  className?: string
}

/** A picture in small, uncropped, beside words that say what it shows. One that is being made appears once it is there. */
export function MediaThumb({ media: known, className }: MediaThumbProps) {
  const media = useFreshMedia(known)
  return (
    <span
      className={clsx(
        'flex items-center justify-center overflow-hidden rounded bg-stock',
        className,
      )}
    >
      {media?.url ? (
        <picture className="contents">
          <img
            src={media.url}
            alt=""
            width={media.width}
            height={media.height}
            loading="lazy"
            decoding="async"
            className="picture-light size-full object-contain"
          />
        </picture>
      ) : (
        <Missing status={media?.status} />
      )}
    </span>
  )
}

function Missing({ status }: { status: MediaView['status'] | undefined }) {
  if (status === 'rendering') {
    return (
      <LoaderCircle
        aria-hidden
        className="size-5 animate-spin text-ink-soft motion-reduce:animate-none"
      />
    )
  }
  return <ImageOff aria-hidden className="size-5 text-ink-soft" strokeWidth={1.5} />
}
