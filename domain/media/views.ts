/** One drawn or uploaded picture, in every width we keep. `sources` is never empty and runs from narrow to wide. */
export interface PictureView {
  alt: string
  /** Pixels of the widest variant: only their ratio matters to a page. */
  width: number
  height: number
  sources: PictureSourceView[]
  /** A `#rrggbb` that stands in the picture's place until it has loaded. */
  placeholderColour?: string
}

export interface PictureSourceView {
  width: number
  webp: string
  jpeg: string
}

/** `rendering`: a job is about to make what is shown; `failed`: it could not, and nothing is shown. */
export type MediaStatus = 'rendering' | 'ready' | 'failed'

/** A picture of the library, for those who choose one. */
export interface MediaView {
  mediaId: string
  fileName: string
  /** What it shows, in words; empty until somebody has said it. */
  alt: string
  width: number
  height: number
  status: MediaStatus
  /** Path of its narrowest variant; null while there is none. */
  url: string | null
}
