import { endpoint } from '@/app/_http/endpoint'
import { getRevisionOperation } from '@/app/api/v1/admin/articles/history-operations'
import { presentRevision } from '@/app/api/v1/admin/articles/staff-article'
import { getRevision } from '@/domain/publication/list-revisions'

export const GET = endpoint({
  input: getRevisionOperation.input,
  async read(reader, { params }, { actor }) {
    const { id: articleId, revisionId } = params
    const revision = await getRevision(reader, actor, { articleId, revisionId })
    return { body: { revision: presentRevision(revision) } }
  },
})
