import type { TellsTime } from '@/components/articles/tells-time'
import { CommentForm } from '@/components/talk/comment-form'
import { CommentThreads } from '@/components/talk/comment-threads'
import { RatingForm } from '@/components/talk/rating-form'
import { Pagination } from '@/components/ui/pagination'
import type { ArticleTalkView } from '@/domain/comments/views'
import { articleTalkPath } from '@/lib/paths'

interface ArticleTalkProps {
  talk: ArticleTalkView
  shop: TellsTime
}

/** What readers answer to an article: stars and comments, and how to add one’s own. */
export function ArticleTalk({ talk, shop }: ArticleTalkProps) {
  const { slug, rating, commenting, commentCount, page, pageCount } = talk
  return (
    <div className="max-w-reading space-y-14 print:hidden">
      <RatingForm slug={slug} rating={rating} locale={shop.locale} />
      {commenting !== 'off' && (
        <section id="comments" aria-labelledby="comments-title" className="scroll-mt-24">
          <h2 id="comments-title" className="font-serif text-32">
            {titleOf(commentCount)}
          </h2>
          <CommentThreads talk={talk} shop={shop} />
          <Pagination
            page={page}
            pageCount={pageCount}
            href={(page) => articleTalkPath(slug, page)}
          />
          <div className="mt-10 border-t border-line pt-8">
            {commenting === 'open' ? (
              <>
                <h3 className="mb-5 text-20 font-semibold">
                  {commentCount === 0 ? 'Write the first comment' : 'Write a comment'}
                </h3>
                <CommentForm slug={slug} />
              </>
            ) : (
              <p className="text-15 text-ink-soft">Comments on this article are closed.</p>
            )}
          </div>
        </section>
      )}
    </div>
  )
}

function titleOf(count: number): string {
  if (count === 0) return 'Comments'
  return count === 1 ? 'One comment' : `${count} comments`
}
