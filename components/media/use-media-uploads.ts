import { useCallback, useRef, useState } from 'react'
import { uploadPicture } from '@/components/media/upload-picture'
import type { MediaView } from '@/domain/media/views'

export type Upload = {
  id: string
  file: File
  /** From 0 to 1, of what has been sent. */
  share: number
  /** Once the library has it. */
  media?: MediaView
  /** Why it was refused. */
  problem?: string
}

/** More at once would only make each slower. */
const AT_ONCE = 2

/** Files on their way to the library, a few at a time, in the order they were chosen. */
export function useMediaUploads(onUploaded?: (media: MediaView) => void, alt?: string) {
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const waiting = useRef<Upload[]>([])
  const running = useRef(0)

  const change = useCallback((id: string, changes: Partial<Upload>) => {
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...changes } : one)))
  }, [])

  const goOn = useCallback(async () => {
    if (running.current >= AT_ONCE) return
    const next = waiting.current.shift()
    if (!next) return
    running.current += 1
    const { id, file } = next
    try {
      const onProgress = (share: number) => change(id, { share })
      const media = await uploadPicture(file, { alt, onProgress })
      change(id, { share: 1, media })
      onUploaded?.(media)
    } catch (error) {
      change(id, { problem: error instanceof Error ? error.message : String(error) })
    }
    running.current -= 1
    void goOn()
  }, [change, onUploaded, alt])

  const begin = (added: Upload[]) => {
    waiting.current.push(...added)
    for (const _ of added) void goOn()
  }
  return {
    uploads,
    add(files: Iterable<File>) {
      const added = [...files].map((file) => ({ id: crypto.randomUUID(), file, share: 0 }))
      setUploads((all) => [...all, ...added])
      begin(added)
    },
    retry({ id, file }: Upload) {
      change(id, { share: 0, problem: undefined })
      begin([{ id, file, share: 0 }])
    },
  }
}
