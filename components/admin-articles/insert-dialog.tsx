'use client'

import type { ReactNode } from 'react'
import { InsertPicture } from '@/components/admin-articles/insert-picture'
import { InsertPlace } from '@/components/admin-articles/insert-place'
import { InsertVideo } from '@/components/admin-articles/insert-video'
import type { Insertable } from '@/components/admin-articles/toolbar'
import { Drawer } from '@/components/ui/drawer'
import type { MediaView } from '@/domain/media/views'

interface InsertDialogProps {
  /** The newest pictures of the library. */
  choices: readonly MediaView[]
  what: Insertable | undefined
  /** Markdown, for a paragraph of its own. */
  onInsert: (markdown: string) => void
  onFiles: (files: File[]) => void
  onClose: () => void
}

const TITLES: Record<Insertable, string> = {
  picture: 'Put in a picture',
  product: 'Put in a product',
  collection: 'Put in a collection',
  video: 'Put in a video',
}

/** The small window in which one chooses what to put into the text. */
export function InsertDialog({ what, choices, onInsert, onFiles, onClose }: InsertDialogProps) {
  const parts: Record<Insertable, () => ReactNode> = {
    picture: () => <InsertPicture choices={choices} onInsert={onInsert} onFiles={onFiles} />,
    product: () => <InsertPlace key="product" kind="product" onInsert={onInsert} />,
    collection: () => <InsertPlace key="collection" kind="collection" onInsert={onInsert} />,
    video: () => <InsertVideo onInsert={onInsert} />,
  }
  return (
    <Drawer
      isOpen={what !== undefined}
      onClose={onClose}
      title={what ? TITLES[what] : 'Put something in'}
      place="middle"
    >
      {what && parts[what]()}
    </Drawer>
  )
}
