import { endpoint } from '@/app/_http/endpoint'
import { listStaffCommentsOperation } from '@/app/api/v1/admin/comments/operations'
import { cursorOf } from '@/app/api/v1/cursor'
import { countComments, listStaffComments } from '@/domain/comments/queries'

export const GET = endpoint({
  input: listStaffCommentsOperation.input,
  async read(reader, { query }, { actor }) {
    const { status, article: articleId, q: search, cursor, limit } = query
    const wish = { status, articleId, search, before: cursor, limit }
    const { comments, next } = await listStaffComments(reader, actor, wish)
    const counts = await countComments(reader, { articleId, search })
    return { body: { comments, counts, nextCursor: cursorOf(next) } }
  },
})
