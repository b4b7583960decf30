import { z } from '@/components/ui/browser-zod'
import { mediaUploadsPath } from '@/lib/paths'

/** What the library says of a picture. `url` is null until its variants are made. */
export const uploadedMedia = z.object({
  mediaId: z.string(),
  fileName: z.string(),
  alt: z.string(),
  width: z.number(),
  height: z.number(),
  status: z.enum(['rendering', 'ready', 'failed']),
  url: z.string().nullable(),
})
export type UploadedMedia = z.infer<typeof uploadedMedia>

interface UploadOptions {
  /** What it shows, where that is known already. */
  alt?: string
  /** From 0 to 1, of what has been sent. */
  onProgress?: (share: number) => void
  signal?: AbortSignal
}

const LOST = 'The connection was lost, and nothing was saved. Please send it again.'

/**
 * Sends one picture to the library and tells how far it is, which `fetch` cannot. Rejects with a sentence for people as the message; an
 * `AbortError` when it was called off.
 */
export function uploadPicture(file: File, options: UploadOptions = {}): Promise<UploadedMedia> {
  const { alt, onProgress, signal } = options
  const body = new FormData()
  // Before the file: what comes after it is read last.
  if (alt) body.append('alt', alt)
  body.append('files', file)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', mediaUploadsPath())
    request.setRequestHeader('accept', 'application/json')
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0)
    request.onerror = () => reject(new Error(LOST))
    request.onabort = () => reject(new DOMException('The upload was called off.', 'AbortError'))
    request.onload = () => {
      const answer = parsed(request.responseText)
      const media = uploadedMedia.safeParse(answer)
      if (media.success) resolve(media.data)
      else reject(new Error(sentenceOf(answer)))
    }
    signal?.addEventListener('abort', () => request.abort(), { once: true })
    request.send(body)
  })
}

const problem = z.object({
  detail: z.string(),
  errors: z.array(z.object({ message: z.string() })).default([]),
})

function sentenceOf(answer: unknown): string {
  const refusal = problem.safeParse(answer)
  if (!refusal.success) return 'Something went wrong on our side. Please send it again.'
  return refusal.data.errors[0]?.message ?? refusal.data.detail
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
