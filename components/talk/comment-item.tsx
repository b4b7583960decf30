import { CornerDownRight } from 'lucide-react'
import Link from 'next/link'
import { PublishedOn } from '@/components/articles/published-on'
import type { TellsTime } from '@/components/articles/tells-time'
import { RichText } from '@/components/ui/rich-text'
import { Tag } from '@/components/ui/tag'
import type { CommentView } from '@/domain/comments/views'

interface CommentItemProps {
  comment: CommentView
  shop: TellsTime
  /** Where it is answered; absent: it is not. */
  answerHref?: string
}

/** One comment, who wrote it and when. */
export function CommentItem({ comment, shop, answerHref }: CommentItemProps) {
  const name = nameOf(comment)
  return (
    <div className="comment-body -ms-4.5 border-s-2 border-transparent ps-4">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="wrap-anywhere font-semibold">{name}</span>
        {comment.isByStaff && <Tag tone="soft">From the shop</Tag>}
        <span className="caption">
          <PublishedOn at={comment.createdAt} shop={shop} />
        </span>
      </p>
      <RichText html={comment.html} className="comment-text mt-2 wrap-anywhere" />
      {answerHref && (
        <Link
          prefetch={false}
          href={answerHref}
          rel="nofollow"
          aria-label={`Answer ${name}`}
          className="mt-1 inline-flex min-h-11 items-center gap-1.5 text-15 text-ink-soft underline decoration-edge underline-offset-4 hover:text-accent"
        >
          <CornerDownRight aria-hidden className="size-4" />
          Answer
        </Link>
      )}
    </div>
  )
}

/** As it is shown; an account that was deleted has left no name. */
export function nameOf({ name }: Pick<CommentView, 'name'>): string {
  return name || 'Somebody who has left'
}
