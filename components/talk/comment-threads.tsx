import type { TellsTime } from '@/components/articles/tells-time'
import { CommentItem } from '@/components/talk/comment-item'
import type { ArticleTalkView } from '@/domain/comments/views'
import { articleCommentPath } from '@/lib/paths'

interface CommentThreadsProps {
  talk: Pick<ArticleTalkView, 'slug' | 'threads' | 'commenting'>
  shop: TellsTime
}

/** What was said, the oldest first, each with what was answered. */
export function CommentThreads({ talk, shop }: CommentThreadsProps) {
  const { slug, threads, commenting } = talk
  return (
    <ol className="mt-8 space-y-8">
      {threads.map(({ id, comment, answers }) => (
        <li key={id} id={id} className="comment scroll-mt-24 border-t border-line pt-6">
          {comment ? (
            <CommentItem
              comment={comment}
              shop={shop}
              answerHref={commenting === 'open' ? articleCommentPath(slug, id) : undefined}
            />
          ) : (
            <p className="text-15 text-ink-soft">This comment was removed.</p>
          )}
          {answers.length > 0 && (
            <ol className="mt-4 space-y-6 border-s border-line ps-5 sm:ms-4 sm:ps-8">
              {answers.map((answer) => (
                <li key={answer.id} id={answer.id} className="comment scroll-mt-24">
                  <CommentItem comment={answer} shop={shop} />
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  )
}
