'use client'

import clsx from 'clsx'
import { Camera, ImageUp } from 'lucide-react'
import { type DragEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { UploadRow } from '@/components/media/upload-row'
import { useMediaUploads } from '@/components/media/use-media-uploads'
import { Button } from '@/components/ui/button'
import type { MediaView } from '@/domain/media/views'
import { PICTURE_TYPES } from '@/lib/picture-types'

interface MediaUploaderProps {
  /** What the pictures show until somebody says it better. */
  alt?: string
  /** After each picture that the library has taken in. */
  onUploaded?: (media: MediaView) => void
  /** The only thing to paste into on its page: pictures from the clipboard are taken wherever the focus is. */
  takesEveryPaste?: boolean
}

/**
 * Takes in pictures that are dropped, pasted, chosen or photographed, shows how far each is, and asks what it shows. Needs script: beside it
 * stands a plain form for those who have none.
 */
export function MediaUploader({ alt, onUploaded, takesEveryPaste }: MediaUploaderProps) {
  const { uploads, add, retry } = useMediaUploads(onUploaded, alt)
  const [isOver, setIsOver] = useState(false)
  const zone = useRef<HTMLElement>(null)
  const take = useRef(add)
  take.current = add

  useEffect(() => {
    const target = takesEveryPaste ? window : zone.current
    const onPaste = (event: Event) => {
      if (!(event instanceof ClipboardEvent)) return
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      take.current(files)
    }
    target?.addEventListener('paste', onPaste)
    return () => target?.removeEventListener('paste', onPaste)
  }, [takesEveryPaste])

  const onDrag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setIsOver(event.type !== 'dragleave')
  }
  const onDrop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return
    event.preventDefault()
    setIsOver(false)
    add(event.dataTransfer.files)
  }
  return (
    <section ref={zone} aria-label="New pictures" className="space-y-3">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way more; the buttons inside do the same. */}
      <div
        onDragEnter={onDrag}
        onDragOver={onDrag}
        onDragLeave={onDrag}
        onDrop={onDrop}
        data-drop-zone
        className={clsx(
          'flex flex-wrap items-center gap-x-4 gap-y-2 rounded border border-dashed p-4 text-15 transition-colors',
          isOver ? 'border-ink bg-stock' : 'border-edge',
        )}
      >
        <FileButton
          label="Choose pictures"
          icon={<ImageUp aria-hidden className="size-4" />}
          onFiles={add}
        />
        <span className="pointer-coarse:inline hidden">
          <FileButton
            label="Take a photo"
            icon={<Camera aria-hidden className="size-4" />}
            capture="environment"
            onFiles={add}
          />
        </span>
        <p className="caption pointer-coarse:hidden">or drop them here, or paste them.</p>
        <p className="caption basis-full">JPEG, PNG, WebP, AVIF or GIF, up to 32 MB each.</p>
      </div>
      <ul className="space-y-2">
        {uploads.map((upload) => (
          <UploadRow key={upload.id} upload={upload} onRetry={() => retry(upload)} />
        ))}
      </ul>
    </section>
  )
}

interface FileButtonProps {
  label: string
  icon: ReactNode
  capture?: 'environment'
  onFiles: (files: Iterable<File>) => void
}

/** The input itself cannot be made to look like a button; it stays in the page for the browser's own dialog. */
function FileButton({ label, icon, capture, onFiles }: FileButtonProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button onClick={() => input.current?.click()}>
        {icon}
        {label}
      </Button>
      <input
        id={id}
        ref={input}
        type="file"
        aria-label={label}
        accept={PICTURE_TYPES}
        capture={capture}
        multiple={!capture}
        hidden
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </>
  )
}
