import { z } from 'zod'
import { form } from '@/app/_http/form'
import { backToText, TEXT_MOVE_NAME } from '@/app/admin/articles/text-doors'
import { textMove } from '@/app/admin/articles/text-fields'
import { createPreviewLink } from '@/domain/publication/create-preview-link'
import { absoluteUrl, adminTextPath, previewPath } from '@/lib/paths'

/** The link is told once, on the next page: what is kept of it is a hash. */
export const POST = form({
  name: TEXT_MOVE_NAME,
  input: textMove.extend({ days: z.enum(['1', '7', '30']).transform(Number) }),
  back: backToText(),
  async write(tx, { params, kind, days }, { actor, origin }) {
    const { token } = await createPreviewLink(tx, actor, { articleId: params.id, days })
    const told = { about: params.id, secret: absoluteUrl(origin, previewPath(token)) }
    return { to: `${adminTextPath(kind, params.id, '', { done: 'linked' })}#preview-links`, told }
  },
})
