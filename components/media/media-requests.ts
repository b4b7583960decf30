import { type UploadedMedia, uploadedMedia } from '@/components/media/upload-picture'
import { z } from '@/components/ui/browser-zod'
import { apiPath, withQuery } from '@/lib/paths'

const page = z.object({ media: z.array(uploadedMedia) })
const single = z.object({ media: uploadedMedia })

/** The newest pictures of the library that fit what was typed. */
export async function searchMedia(typed: string, signal?: AbortSignal): Promise<UploadedMedia[]> {
  const path = apiPath(withQuery('/admin/media', { q: typed, limit: 24 }))
  return page.parse(await request(path, { signal })).media
}

/** A picture as it is now: whether its variants are made. */
export async function fetchMedia(mediaId: string, signal?: AbortSignal): Promise<UploadedMedia> {
  return single.parse(await request(mediumPath(mediaId), { signal })).media
}

/** Says what a picture shows. */
export async function sendAlt(mediaId: string, alt: string): Promise<UploadedMedia> {
  const answer = await request(mediumPath(mediaId), {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ alt }),
  })
  return single.parse(answer).media
}

function mediumPath(mediaId: string): string {
  return apiPath(`/admin/media/${encodeURIComponent(mediaId)}`)
}

async function request(path: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(path, init)
  if (!response.ok) throw new Error(`The library answered ${response.status}.`)
  return await response.json()
}
