import { endpoint } from '@/app/_http/endpoint'
import { revokePreviewLinkOperation } from '@/app/api/v1/admin/articles/history-operations'
import { revokePreviewLink } from '@/domain/publication/revoke-preview-link'

export const DELETE = endpoint({
  input: revokePreviewLinkOperation.input,
  async write(tx, { params }, { actor }) {
    const { id: articleId, linkId: previewLinkId } = params
    await revokePreviewLink(tx, actor, { articleId, previewLinkId })
    return { body: { id: previewLinkId } }
  },
})
