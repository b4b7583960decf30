import { z } from 'zod'
import { endpoint } from '@/app/_http/endpoint'
import { requireFiles } from '@/app/_http/receive-upload'
import { takeInUploads } from '@/app/_http/take-in-uploads'
import { uploadEndpoint } from '@/app/_http/upload-form'
import { mediaAnswer } from '@/app/api/v1/admin/media/media-item'
import { listMediaOperation } from '@/app/api/v1/admin/media/operations'
import { cursorOf } from '@/app/api/v1/cursor'
import { addMediaInput } from '@/domain/media/add-media'
import { listMedia } from '@/domain/media/list-media'
import { takeInUpload } from '@/domain/media/take-in-upload'

export const GET = endpoint({
  input: listMediaOperation.input,
  async read(reader, { query }) {
    const { q: search, need, cursor: after, limit } = query
    const { media, next } = await listMedia(reader, { search, need }, { after, limit })
    return { body: { media, nextCursor: cursorOf(next) } }
  },
})

export const POST = uploadEndpoint({
  input: z.object({ body: z.object({ alt: addMediaInput.shape.alt.default('') }) }),
  maxFiles: 1,
  async act({ body }, files, { actor }) {
    requireFiles(files)
    return await takeInUploads(files, async (tx, [upload]) => {
      if (!upload) throw new Error('A file was received, but is not there.')
      const { mediaId } = await takeInUpload(tx, actor, { ...upload, alt: body.alt })
      return { status: 201, body: await mediaAnswer(tx, actor, mediaId) }
    })
  },
})
