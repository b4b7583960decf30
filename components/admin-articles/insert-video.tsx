'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'

/** A link to a film elsewhere: nothing of that place is loaded until a reader follows it. */
export function InsertVideo({ onInsert }: { onInsert: (markdown: string) => void }) {
  const [url, setUrl] = useState('')
  const [title, setTitle] = useState('')
  const isAddress = /^https:\/\/[^\s"]+$/.test(url.trim())
  const isReady = isAddress && title.trim() !== ''
  const insert = () => {
    if (isReady) onInsert(`::video[${title.trim().replace(/[[\]]/g, '')}]{url="${url.trim()}"}`)
  }
  const onEnter = (event: { key: string; preventDefault: () => void }) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    insert()
  }
  return (
    <div className="space-y-4">
      <label className="grid gap-1.5 text-15 font-medium">
        Address of the video
        <input
          data-first-focus
          type="url"
          inputMode="url"
          value={url}
          placeholder="https://"
          onChange={(event) => setUrl(event.target.value)}
          onKeyDown={onEnter}
          className="control w-full font-normal"
        />
      </label>
      <label className="grid gap-1.5 text-15 font-medium">
        Its title
        <input
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          onKeyDown={onEnter}
          maxLength={200}
          className="control w-full font-normal"
        />
      </label>
      <p className="caption">
        Readers see a link with the title. Nothing of the other site is loaded before they follow
        it.
      </p>
      <Button look="primary" onClick={insert} disabled={!isReady}>
        Put in
      </Button>
    </div>
  )
}
