'use client'

import type { MediaView } from '@/domain/media/views'

interface MediaUploaderProps {
  /** Stands in a form of something else, so it is none of its own and sends nothing along; needs script there. */
  isWithinForm?: boolean
  /** After each picture that the library has taken in. */
  onUploaded?: (media: MediaView) => void
}

/** Takes in pictures that are dropped, pasted, chosen or photographed; a plain form without script. */
export function MediaUploader(_props: MediaUploaderProps) {
  return null
}
