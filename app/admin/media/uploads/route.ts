import { z } from 'zod'
import { FILE_REFUSALS, requireFiles } from '@/app/_http/receive-upload'
import { takeInUploads } from '@/app/_http/take-in-uploads'
import { uploadForm } from '@/app/_http/upload-form'
import { addMediaInput } from '@/domain/media/add-media'
import { mediaView } from '@/domain/media/pictures'
import { getMedia } from '@/domain/media/queries'
import { takeInUpload } from '@/domain/media/take-in-upload'
import type { MediaView } from '@/domain/media/views'
import { adminMediaPath, adminMediumPath } from '@/lib/paths'

/** Where every new picture of the library is sent to, by the form of the room and by script from anywhere in the back office. */
export const POST = uploadForm({
  name: 'media-upload',
  input: z.object({ alt: addMediaInput.shape.alt.default('') }),
  maxFiles: 24,
  back: () => `${adminMediaPath()}#add`,
  fieldOf: FILE_REFUSALS,
  async act({ alt }, files, { actor }) {
    requireFiles(files)
    const taken = await takeInUploads(files, async (tx, uploads) => {
      const views: MediaView[] = []
      for (const upload of uploads) {
        const { mediaId } = await takeInUpload(tx, actor, { ...upload, alt })
        views.push(mediaView(await getMedia(tx, mediaId)))
      }
      return views
    })
    const [first] = taken
    const isOne = taken.length === 1 && first !== undefined
    return {
      onward: { to: isOne ? adminMediumPath(first.mediaId, '', SENT) : adminMediaPath(SENT) },
      answer: { status: 201, body: isOne ? first : { media: taken } },
    }
  },
})

const SENT = { done: 'sent' }
