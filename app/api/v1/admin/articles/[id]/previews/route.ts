import { endpoint } from '@/app/_http/endpoint'
import { createPreviewLinkOperation } from '@/app/api/v1/admin/articles/history-operations'
import { createPreviewLink } from '@/domain/publication/create-preview-link'
import { previewPath } from '@/lib/paths'

/** The secret of the link must not lie in the store of answered requests. */
export const POST = endpoint({
  input: createPreviewLinkOperation.input,
  idempotency: 'none',
  async write(tx, { params, body }, { actor }) {
    const made = await createPreviewLink(tx, actor, { articleId: params.id, ...body })
    const { previewLinkId: id, token, expiresAt } = made
    const preview = { id, path: previewPath(token), expiresAt: expiresAt.toISOString() }
    return { status: 201, body: { preview } }
  },
})
