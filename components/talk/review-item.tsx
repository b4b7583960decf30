import { BadgeCheck } from 'lucide-react'
import { PublishedOn } from '@/components/articles/published-on'
import type { TellsTime } from '@/components/articles/tells-time'
import { nameOf } from '@/components/talk/comment-item'
import { Stars } from '@/components/talk/stars'
import { RichText } from '@/components/ui/rich-text'
import type { ReviewView } from '@/domain/reviews/views'

interface ReviewItemProps {
  review: ReviewView
  shop: TellsTime & { name: string }
}

/** What one customer says, and what the shop answered. */
export function ReviewItem({ review, shop }: ReviewItemProps) {
  const { id, title, stars, html, isVerified, replyHtml, createdAt } = review
  return (
    <li id={id} className="scroll-mt-24 border-t border-line pt-6">
      <Stars value={stars} />
      {title && <h3 className="mt-2 wrap-anywhere font-semibold">{title}</h3>}
      {html && <RichText html={html} className="mt-2 wrap-anywhere" />}
      <p className="caption mt-3 flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="wrap-anywhere">{nameOf(review)}</span>
        <PublishedOn at={createdAt} shop={shop} />
        {isVerified && (
          <span className="inline-flex items-center gap-1 text-ok">
            <BadgeCheck aria-hidden className="size-4" />
            Bought here
          </span>
        )}
      </p>
      {replyHtml && (
        <div className="mt-4 rounded bg-stock p-4">
          <p className="text-15 font-semibold">Answer from {shop.name}</p>
          <RichText html={replyHtml} className="mt-1 wrap-anywhere text-15" />
        </div>
      )}
    </li>
  )
}
