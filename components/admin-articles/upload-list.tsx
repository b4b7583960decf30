'use client'

import { type KeyboardEvent, useState } from 'react'
import type { Upload } from '@/components/admin-articles/use-uploads'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

interface UploadListProps {
  uploads: readonly Upload[]
  onDescribe: (upload: Upload, words: { alt: string; caption: string }) => void
  onDone: (id: string) => void
}

/** Pictures on their way, those that did not arrive, and those that have no words yet. */
export function UploadList({ uploads, onDescribe, onDone }: UploadListProps) {
  return (
    <div aria-live="polite" className="empty:hidden">
      {uploads.map((upload) => (
        <div key={upload.id} className="border-b border-line px-3 py-3 text-15 sm:px-5">
          {upload.problem ? (
            <Notice signal="stop" title={`${upload.name} is not in the text`}>
              <p>{upload.problem}</p>
              <Button look="quiet" onClick={() => onDone(upload.id)}>
                All right
              </Button>
            </Notice>
          ) : (
            <Arriving upload={upload} onDescribe={onDescribe} onDone={onDone} />
          )}
        </div>
      ))}
    </div>
  )
}

function Arriving({
  upload,
  onDescribe,
  onDone,
}: Omit<UploadListProps, 'uploads'> & { upload: Upload }) {
  const { id, name, share, mediaId } = upload
  const [alt, setAlt] = useState('')
  const [caption, setCaption] = useState('')
  if (!mediaId) {
    const percent = Math.round(share * 100)
    return (
      <p className="flex items-center gap-3">
        <progress value={share} max={1} aria-label={`Sending ${name}`} className="w-40" />
        <span className="min-w-0 truncate">
          Sending {name} … {percent} %
        </span>
      </p>
    )
  }
  const putIn = () => onDescribe(upload, { alt, caption })
  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    putIn()
  }
  return (
    // No form of its own: it stands within the one of the text.
    <fieldset className="grid gap-3 sm:grid-cols-[1fr_1fr_auto] sm:items-end">
      <legend className="mb-2 font-medium">{name} is in the text. What does it show?</legend>
      <label className="grid gap-1">
        <span className="caption">In words, for those who cannot see it</span>
        <input
          value={alt}
          onChange={(event) => setAlt(event.target.value)}
          maxLength={500}
          onKeyDown={onEnter}
          autoComplete="off"
          className="control w-full text-15"
        />
      </label>
      <label className="grid gap-1">
        <span className="caption">Caption under it (optional)</span>
        <input
          value={caption}
          onChange={(event) => setCaption(event.target.value)}
          maxLength={300}
          onKeyDown={onEnter}
          autoComplete="off"
          className="control w-full text-15"
        />
      </label>
      <span className="flex gap-2">
        <Button look="primary" onClick={putIn}>
          Put in
        </Button>
        <Button look="quiet" onClick={() => onDone(id)}>
          Later
        </Button>
      </span>
    </fieldset>
  )
}
