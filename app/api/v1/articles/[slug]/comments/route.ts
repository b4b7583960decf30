import { endpoint } from '@/app/_http/endpoint'
import { addCommentOperation, listCommentsOperation } from '@/app/api/v1/articles/talk-operations'
import { cursorOf } from '@/app/api/v1/cursor'
import { actorId } from '@/domain/accounts/actor'
import { normaliseEmail } from '@/domain/accounts/normalise-email'
import { addComment } from '@/domain/comments/add-comment'
import { getTalkArticle } from '@/domain/comments/get-article-talk'
import { listThreads } from '@/domain/comments/list-threads'

export const GET = endpoint({
  input: listCommentsOperation.input,
  async read(reader, { params, query: { cursor, limit } }) {
    const { id, commenting } = await getTalkArticle(reader, params.slug)
    const wish = { after: cursor, limit: limit + 1 }
    const found = commenting === 'off' ? [] : await listThreads(reader, id, wish)
    const threads = found.slice(0, limit)
    const nextCursor = cursorOf(found.length > limit ? threads.at(-1)?.id : undefined)
    return { body: { commenting, threads, nextCursor } }
  },
})

export const POST = endpoint({
  input: addCommentOperation.input,
  limitedBy: {
    rateClass: 'comment-person',
    keyOf: ({ body }, { actor }) => actorId(actor) ?? normaliseEmail(body.email),
  },
  async write(tx, { params, body }, { actor }) {
    return { status: 201, body: await addComment(tx, actor, { ...params, ...body }) }
  },
})
