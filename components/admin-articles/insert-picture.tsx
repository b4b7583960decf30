'use client'

import { pictureMarkdown } from '@/components/admin-articles/use-uploads'
import { MediaLibrary } from '@/components/media/media-library'
import type { MediaView } from '@/domain/media/views'

interface InsertPictureProps {
  choices: readonly MediaView[]
  onInsert: (markdown: string) => void
  onFiles: (files: File[]) => void
}

/** A picture from this device, or one that is in the library. */
export function InsertPicture({ choices, onInsert, onFiles }: InsertPictureProps) {
  return (
    <div className="space-y-5">
      <label className="grid gap-1.5 text-15 font-medium">
        From this device
        <input
          data-first-focus
          type="file"
          accept="image/*"
          multiple
          onChange={(event) => onFiles([...(event.target.files ?? [])])}
          className="control w-full cursor-pointer py-2 text-15 font-normal file:me-3 file:rounded file:border file:border-edge file:bg-stock file:px-3 file:text-15"
        />
      </label>
      <div>
        <p className="mb-2 text-15 font-medium">From the library</p>
        <MediaLibrary
          choices={choices}
          onPicked={({ mediaId }) => onInsert(pictureMarkdown(mediaId))}
        />
      </div>
    </div>
  )
}
