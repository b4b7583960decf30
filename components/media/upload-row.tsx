'use client'

import { CircleAlert } from 'lucide-react'
import { AltField } from '@/components/media/alt-field'
import { MediaThumb } from '@/components/media/media-thumb'
import { useFreshMedia } from '@/components/media/use-fresh-media'
import type { Upload } from '@/components/media/use-media-uploads'
import { Button } from '@/components/ui/button'
import type { MediaView } from '@/domain/media/views'

interface UploadRowProps {
  upload: Upload
  onRetry: () => void
}

/** One file: how far it is, why it was refused, or the picture with the question what it shows. */
export function UploadRow({ upload, onRetry }: UploadRowProps) {
  const { file, share, media, problem } = upload
  if (media) return <TakenRow media={media} />
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded border border-line bg-paper p-3 text-15">
      <span className="min-w-0 flex-1 truncate">{file.name}</span>
      {problem ? (
        <>
          <p role="alert" className="flex basis-full gap-1.5 text-stop">
            <CircleAlert aria-hidden className="mt-1 size-4 shrink-0" />
            {problem}
          </p>
          <Button onClick={onRetry}>
            Try again<span className="sr-only">: {file.name}</span>
          </Button>
        </>
      ) : (
        <progress
          value={share}
          aria-label={`Sending ${file.name}`}
          className="h-2 w-full max-w-48 accent-ink"
        />
      )}
    </li>
  )
}

function TakenRow({ media: sent }: { media: MediaView }) {
  const media = useFreshMedia(sent) ?? sent
  return (
    <li className="flex flex-wrap items-start gap-3 rounded border border-line bg-paper p-3 text-15">
      <MediaThumb media={media} className="size-20 shrink-0" />
      <div className="min-w-0 flex-1 basis-56 space-y-2">
        <p className="truncate">{media.fileName}</p>
        {media.status === 'failed' ? (
          <p role="alert" className="text-stop">
            Nothing could be made of this picture. Please save it anew as JPEG or PNG.
          </p>
        ) : (
          <AltField media={media} />
        )}
        <p role="status" className="caption">
          {media.status === 'rendering' && 'In the library; its sizes are being made.'}
          {media.status === 'ready' && 'In the library.'}
        </p>
      </div>
    </li>
  )
}
