import { endpoint } from '@/app/_http/endpoint'
import { listRevisionsOperation } from '@/app/api/v1/admin/articles/history-operations'
import { presentRevisionRow } from '@/app/api/v1/admin/articles/staff-article'
import { cursorOf } from '@/app/api/v1/cursor'
import { listRevisions } from '@/domain/publication/list-revisions'

export const GET = endpoint({
  input: listRevisionsOperation.input,
  async read(reader, { params, query }, { actor }) {
    const { cursor: before, limit } = query
    const { rows, next } = await listRevisions(reader, actor, params.id, { before, limit })
    return { body: { revisions: rows.map(presentRevisionRow), nextCursor: cursorOf(next) } }
  },
})
