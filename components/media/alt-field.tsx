'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, useId, useState } from 'react'
import { sendAlt } from '@/components/media/media-requests'
import { Button } from '@/components/ui/button'
import type { MediaView } from '@/domain/media/views'

/** Asks what a picture shows and saves the answer by itself, so that it works inside forms of something else. */
export function AltField({ media }: { media: MediaView }) {
  const id = useId()
  const client = useQueryClient()
  const [alt, setAlt] = useState(media.alt)
  const saving = useMutation({
    mutationFn: () => sendAlt(media.mediaId, alt.trim()),
    onSuccess: (fresh) => {
      client.setQueryData(['medium', media.mediaId], fresh)
      void client.invalidateQueries({ queryKey: ['media'] })
    },
  })
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    saving.mutate()
  }
  return (
    <div>
      <label htmlFor={id} className="caption mb-1 block">
        What does it show?
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id={id}
          value={alt}
          onChange={(event) => setAlt(event.target.value)}
          onKeyDown={onKey}
          maxLength={500}
          autoComplete="off"
          enterKeyHint="done"
          aria-describedby={`${id}-hint`}
          className="control min-w-0 flex-1 basis-40 text-15"
        />
        <Button onClick={() => saving.mutate()} aria-busy={saving.isPending}>
          Save words
        </Button>
      </div>
      <p id={`${id}-hint`} role="status" className="caption mt-1">
        {wordsFor(saving.status)}
      </p>
    </div>
  )
}

function wordsFor(status: 'idle' | 'pending' | 'success' | 'error'): string {
  if (status === 'error') return 'This could not be saved. Please try again.'
  if (status === 'success') return 'Saved.'
  return 'For those who cannot see it. Leave it empty only if it is mere ornament.'
}
