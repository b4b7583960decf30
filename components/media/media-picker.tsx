'use client'

import { useState } from 'react'
import { MediaGrid } from '@/components/media/media-grid'
import { MediaThumb } from '@/components/media/media-thumb'
import { Fieldset } from '@/components/ui/field'
import type { MediaView } from '@/domain/media/views'

interface MediaPickerProps {
  /** Of the field that carries the id of the chosen picture; empty for none. */
  name: string
  label: string
  hint?: string
  error?: string
  /** The id of the picture that is chosen. */
  value?: string | null
  /** What can be chosen without script: `listMediaChoices(db, [value])`. */
  choices: readonly MediaView[]
  /** Of the form the field belongs to, where it stands outside of it. */
  form?: string
  /** Whether new ones may be sent: `media.write`. */
  canUpload?: boolean
  onPicked?: (media: MediaView | null) => void
}

/**
 * A field that holds one picture of the library. Without script it is a list of radio buttons; with it, one can search, and send a new
 * one on the spot.
 */
export function MediaPicker(props: MediaPickerProps) {
  const { name, label, hint, error, value, choices, form, canUpload, onPicked } = props
  const [chosen, setChosen] = useState(() => choices.find(({ mediaId }) => mediaId === value))
  const choose = (media: MediaView | undefined) => {
    setChosen(media)
    onPicked?.(media ?? null)
  }
  return (
    <Fieldset name={name} legend={label} hint={hint} error={error}>
      <details className="group rounded border border-edge bg-sheet">
        <summary className="flex min-h-11 cursor-pointer list-none items-center gap-3 p-2 text-15 [&::-webkit-details-marker]:hidden">
          <MediaThumb media={chosen} className="size-16 shrink-0" />
          <span className="min-w-0 flex-1 truncate">
            {chosen ? chosen.alt || chosen.fileName : 'No picture'}
          </span>
          <span className="shrink-0 px-2 font-medium underline decoration-edge underline-offset-4 group-hover:decoration-accent">
            <span className="group-open:hidden">{chosen ? 'Change' : 'Choose'}</span>
            <span className="hidden group-open:inline">Done</span>
          </span>
        </summary>
        <div className="border-t border-line p-3">
          <MediaGrid
            choices={choices}
            canUpload={canUpload}
            onPicked={choose}
            field={{ name, form, chosen }}
          />
        </div>
      </details>
    </Fieldset>
  )
}
