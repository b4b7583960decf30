import { z } from 'zod'
import { FILE_REFUSALS, requireFiles } from '@/app/_http/receive-upload'
import { takeInUploads } from '@/app/_http/take-in-uploads'
import { uploadForm } from '@/app/_http/upload-form'
import { addPictures } from '@/domain/catalog/add-pictures'
import { getProductContents } from '@/domain/catalog/get-product-contents'
import { addMediaInput } from '@/domain/media/add-media'
import { takeInUpload } from '@/domain/media/take-in-upload'
import { adminProductPath } from '@/lib/paths'

/** Takes pictures in and hangs them on a product at once; those of the library are chosen by `library/route.ts`. */
export const POST = uploadForm({
  name: 'pictures',
  input: z.object({
    params: z.object({ id: z.string() }),
    alt: addMediaInput.shape.alt.default(''),
  }),
  maxFiles: 12,
  back: (_fields, _refusal, params) => `${adminProductPath(String(params.id))}#pictures`,
  fieldOf: FILE_REFUSALS,
  async act({ params, alt }, files, { actor }) {
    requireFiles(files)
    const mediaIds = await takeInUploads(files, async (tx, uploads) => {
      const { contents } = await getProductContents(tx, params.id)
      const taken: string[] = []
      for (const upload of uploads) {
        const words = { alt: alt || contents.title }
        taken.push((await takeInUpload(tx, actor, { ...upload, ...words })).mediaId)
      }
      await addPictures(tx, actor, { productId: params.id, mediaIds: taken })
      return taken
    })
    return {
      onward: { to: `${adminProductPath(params.id, '', { done: 'pictures' })}#pictures` },
      answer: { status: 201, body: { mediaIds } },
    }
  },
})
