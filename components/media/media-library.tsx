'use client'

import { MediaGrid } from '@/components/media/media-grid'
import type { MediaView } from '@/domain/media/views'

interface MediaLibraryProps {
  /** What is shown before anything is searched for: `listMediaChoices(db)`. */
  choices: readonly MediaView[]
  /** Whether new ones may be sent: `media.write`. */
  canUpload?: boolean
  onPicked: (media: MediaView) => void
}

/** The library to take one picture from, for instance into a text; for dialogs, so it needs script. */
export function MediaLibrary({ choices, canUpload, onPicked }: MediaLibraryProps) {
  const pick = (media: MediaView | undefined) => media && onPicked(media)
  return <MediaGrid choices={choices} canUpload={canUpload} onPicked={pick} />
}
