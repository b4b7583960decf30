import Link from 'next/link'
import { StatusTag } from '@/components/admin/status-tag'
import { AnswerFold } from '@/components/admin-talk/answer-fold'
import type { CardSurroundings } from '@/components/admin-talk/card-surroundings'
import { Choice } from '@/components/admin-talk/choice'
import { DecisionButtons } from '@/components/admin-talk/decision-buttons'
import { PILE_WORDS } from '@/components/admin-talk/talk-words'
import { Moment } from '@/components/ui/moment'
import { RichText } from '@/components/ui/rich-text'
import { Tag } from '@/components/ui/tag'
import type { StaffCommentView } from '@/domain/comments/views'
import { adminCommentPath, commentAnchor } from '@/lib/paths'

interface CommentCardProps extends CardSurroundings {
  comment: StaffCommentView
  isAnswerable: boolean
}

/** A comment to be judged: who, when, where, what, and why it waits. */
export function CommentCard(props: CommentCardProps) {
  const { comment, isAnswerable, shop, list, isAlone, state } = props
  const { id, name, email, status, reasons, article, body, html, parentId } = comment
  const of = `what ${name || 'somebody'} said`
  return (
    <>
      <div className="flex items-start gap-3">
        <Choice id={id} of={of} />
        <div className="min-w-0 flex-1">
          <CommentHead comment={comment} shop={shop} />
          <p className="caption mt-0.5 wrap-anywhere">
            {email || 'no address'} · {parentId ? 'an answer on' : 'on'}{' '}
            <Link
              prefetch={false}
              href={
                status === 'approved'
                  ? commentAnchor(article.slug, id)
                  : `/articles/${article.slug}`
              }
              className="link"
            >
              {article.title}
            </Link>
          </p>
          <RichText html={html} className="mt-3 max-w-reading wrap-anywhere text-15" />
          {reasons.length > 0 && status !== 'approved' && (
            <p className="caption mt-2">{reasons.join(' · ')}</p>
          )}
        </div>
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-2 sm:ps-9">
        {body && <DecisionButtons id={id} status={status} of={of} />}
        {!isAlone && (
          <Link
            prefetch={false}
            href={adminCommentPath(id)}
            data-open
            className="link inline-flex min-h-11 items-center px-2 text-15 lg:min-h-9"
          >
            More about it
          </Link>
        )}
        {isAnswerable && (
          <AnswerFold
            id={id}
            action={adminCommentPath(id, 'reply')}
            list={list}
            isAlone={isAlone}
            hint={
              status === 'pending'
                ? 'This approves the comment, too.'
                : 'Everybody sees it at once.'
            }
            state={state}
          />
        )}
      </div>
    </>
  )
}

export function CommentHead({ comment, shop }: Pick<CommentCardProps, 'comment' | 'shop'>) {
  const { name, status, isByStaff, createdAt } = comment
  const { word, signal } = PILE_WORDS[status]
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="wrap-anywhere font-semibold">{name || 'Somebody who has left'}</span>
      {isByStaff && <Tag tone="soft">From the shop</Tag>}
      <StatusTag signal={signal}>{word}</StatusTag>
      <span className="caption">
        <Moment at={createdAt} {...shop} show="compact" />
      </span>
    </p>
  )
}
