import { z } from 'zod'
import { form } from '@/app/_http/form'
import { backToText, TEXT_MOVE_NAME } from '@/app/admin/articles/text-doors'
import { textMove } from '@/app/admin/articles/text-fields'
import { revokePreviewLink } from '@/domain/publication/revoke-preview-link'
import { adminTextPath } from '@/lib/paths'

export const POST = form({
  name: TEXT_MOVE_NAME,
  input: textMove.extend({ params: z.object({ id: z.string(), linkId: z.string() }) }),
  back: backToText(),
  async write(tx, { params, kind }, { actor }) {
    await revokePreviewLink(tx, actor, {
      articleId: params.id,
      previewLinkId: params.linkId,
    })
    return { to: `${adminTextPath(kind, params.id, '', { done: 'revoked' })}#preview-links` }
  },
})
