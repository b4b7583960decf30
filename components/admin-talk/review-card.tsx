import Link from 'next/link'
import { StatusTag } from '@/components/admin/status-tag'
import { AnswerFold } from '@/components/admin-talk/answer-fold'
import type { CardSurroundings } from '@/components/admin-talk/card-surroundings'
import { Choice } from '@/components/admin-talk/choice'
import { DecisionButtons } from '@/components/admin-talk/decision-buttons'
import { PILE_WORDS } from '@/components/admin-talk/talk-words'
import { Stars } from '@/components/talk/stars'
import { Moment } from '@/components/ui/moment'
import { RichText } from '@/components/ui/rich-text'
import type { StaffReviewView } from '@/domain/reviews/views'
import { adminOrderPath, adminProductPath, adminReviewPath } from '@/lib/paths'

interface ReviewCardProps extends CardSurroundings {
  review: StaffReviewView
}

/** A review to be judged and answered. */
export function ReviewCard({ review, shop, list, state }: ReviewCardProps) {
  const { id, name, email, status, reasons, product, productId, stars, title, html } = review
  const { word, signal } = PILE_WORDS[status]
  const of = `the review of ${name || 'somebody'}`
  return (
    <>
      <div className="flex items-start gap-3">
        <Choice id={id} of={of} />
        <div className="min-w-0 flex-1">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="wrap-anywhere font-semibold">{name || 'A customer who has left'}</span>
            <StatusTag signal={signal}>{word}</StatusTag>
            <span className="caption">
              <Moment at={review.createdAt} {...shop} show="compact" />
            </span>
          </p>
          <p className="caption mt-0.5 wrap-anywhere">
            {email} · on{' '}
            <Link prefetch={false} href={adminProductPath(productId)} className="link">
              {product.title}
            </Link>
            {review.orderId && (
              <>
                {' · '}
                <Link prefetch={false} href={adminOrderPath(review.orderId)} className="link">
                  bought here
                </Link>
              </>
            )}
          </p>
          <p className="mt-3">
            <Stars value={stars} />
          </p>
          {title && <p className="mt-1 wrap-anywhere font-semibold">{title}</p>}
          {html && <RichText html={html} className="mt-1 max-w-reading wrap-anywhere text-15" />}
          {review.replyHtml && (
            <div className="mt-3 max-w-reading rounded bg-stock p-3">
              <p className="text-13 font-semibold">Our answer</p>
              <RichText html={review.replyHtml} className="wrap-anywhere text-15" />
            </div>
          )}
          {reasons.length > 0 && status !== 'approved' && (
            <p className="caption mt-2">{reasons.join(' · ')}</p>
          )}
        </div>
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-2 sm:ps-9">
        <DecisionButtons id={id} status={status} of={of} />
        <AnswerFold
          id={id}
          action={adminReviewPath(id, 'reply')}
          list={list}
          hint="Stands below the review. Empty takes it back."
          answer={review.reply}
          state={state}
          isOptional
        />
      </div>
    </>
  )
}
