import { type RefObject, useState } from 'react'
import { blockAndOn } from '@/components/admin-articles/markdown-edits'
import { replaceIn, runCommand } from '@/components/admin-articles/text-field'
import { uploadPicture } from '@/components/media/upload-picture'

export interface Upload {
  id: string
  name: string
  /** From 0 to 1. */
  share: number
  /** Why it did not work. */
  problem?: string
  /** Once it is there: what stands for it in the text. */
  mediaId?: string
}

/** Pictures on their way into the text: each has its place there from the first moment. */
export function useUploads(field: RefObject<HTMLTextAreaElement | null>) {
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const change = (id: string, news: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...news } : one)))
  const remove = (id: string) => setUploads((all) => all.filter((one) => one.id !== id))

  const sendOne = async (file: File) => {
    const text = field.current
    if (!text) return
    const id = Math.random().toString(36).slice(2, 8)
    const name = file.name || 'picture'
    const placeholder = `![Sending ${name.replace(/[[\]()]/g, '')} …](upload:${id})`
    runCommand(text, blockAndOn(placeholder))
    setUploads((all) => [...all, { id, name, share: 0 }])
    try {
      const media = await uploadPicture(file, { onProgress: (share) => change(id, { share }) })
      replaceIn(text, placeholder, pictureMarkdown(media.mediaId))
      // What the library knows already need not be asked.
      if (media.alt) remove(id)
      else change(id, { share: 1, mediaId: media.mediaId })
    } catch (error) {
      replaceIn(text, placeholder, '')
      const problem = error instanceof Error ? error.message : 'It could not be sent.'
      change(id, { problem })
    }
  }

  return {
    uploads,
    remove,
    /** One after the other, so that they stand in the order in which they were chosen. */
    async send(files: readonly File[]) {
      for (const file of files) await sendOne(file)
    },
    /** Puts words to a picture that is in the text. */
    describe({ id, mediaId }: Upload, { alt, caption }: { alt: string; caption: string }) {
      if (field.current && mediaId) {
        replaceIn(field.current, pictureMarkdown(mediaId), pictureMarkdown(mediaId, alt, caption))
      }
      remove(id)
    },
  }
}

/** A picture as it stands in the text; alone in its paragraph it becomes a figure. */
export function pictureMarkdown(mediaId: string, alt = '', caption = ''): string {
  const title = caption.trim() && ` "${caption.trim().replaceAll('"', '\\"')}"`
  return `![${alt.trim().replace(/([[\]])/g, '\\$1')}](media:${mediaId}${title})`
}

export function picturesIn(transfer: DataTransfer | null): File[] {
  return [...(transfer?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
}
