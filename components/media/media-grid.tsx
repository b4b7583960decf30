'use client'

import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useId, useState } from 'react'
import { MediaChoice, NoMediaChoice } from '@/components/media/media-choice'
import { searchMedia } from '@/components/media/media-requests'
import { MediaUploader } from '@/components/media/media-uploader'
import { useHasScript } from '@/components/media/use-has-script'
import { useLater } from '@/components/media/use-later'
import type { MediaView } from '@/domain/media/views'
import { adminMediaPath } from '@/lib/paths'

interface MediaGridProps {
  choices: readonly MediaView[]
  canUpload?: boolean
  onPicked: (media: MediaView | undefined) => void
  /** Where one choice is held; absent: each is a button. */
  field?: { name: string; form?: string; chosen: MediaView | undefined }
}

const SEARCH_PAUSE_MS = 250

/** The pictures to choose from, with a search over all of them and a way to add one. */
export function MediaGrid({ choices, canUpload, onPicked, field }: MediaGridProps) {
  const hasScript = useHasScript()
  const [typed, setTyped] = useState('')
  const [sent, setSent] = useState<readonly MediaView[]>([])
  const wanted = useLater(typed.trim(), SEARCH_PAUSE_MS)
  const search = useQuery({
    queryKey: ['media', wanted],
    queryFn: ({ signal }) => searchMedia(wanted, signal),
    enabled: wanted !== '',
  })
  const found = wanted === '' ? [...sent, ...choices] : (search.data ?? [])
  const shown = distinct(field?.chosen, found)
  const take = (media: MediaView) => {
    setSent((before) => [media, ...before])
    onPicked(media)
  }
  return (
    <div className="space-y-3">
      {hasScript ? (
        <SearchField value={typed} onChange={setTyped} />
      ) : (
        <p className="caption">
          The newest pictures.{' '}
          <a className="link" href={adminMediaPath()}>
            Add others in the library
          </a>
          .
        </p>
      )}
      <ul className="grid max-h-96 grid-cols-2 gap-2 overflow-y-auto p-1 sm:grid-cols-3">
        {field && <NoMediaChoice field={field} onPicked={() => onPicked(undefined)} />}
        {shown.map((media) => (
          <MediaChoice
            key={media.mediaId}
            media={media}
            field={field}
            onPicked={() => onPicked(media)}
          />
        ))}
      </ul>
      <p role="status" className="caption">
        {hasScript && wanted !== '' && search.isSuccess && found.length === 0
          ? 'No picture has these words.'
          : ''}
      </p>
      {hasScript && canUpload && <MediaUploader onUploaded={take} />}
    </div>
  )
}

interface SearchFieldProps {
  value: string
  onChange: (typed: string) => void
}

function SearchField({ value, onChange }: SearchFieldProps) {
  const id = useId()
  const keepForm = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault()
  }
  return (
    <div>
      <label htmlFor={id} className="caption mb-1 block">
        Search the library
      </label>
      <input
        id={id}
        type="search"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={keepForm}
        autoComplete="off"
        placeholder="What it shows, or the file’s name"
        className="control w-full text-15"
      />
    </div>
  )
}

/** What is chosen stays in sight, and where it is. */
function distinct(chosen: MediaView | undefined, found: readonly MediaView[]): MediaView[] {
  const byId = new Map(found.map((one) => [one.mediaId, one]))
  const isThere = !chosen || byId.has(chosen.mediaId)
  return isThere ? [...byId.values()] : [chosen, ...byId.values()]
}
