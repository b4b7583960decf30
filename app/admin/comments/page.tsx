import type { Metadata } from 'next'
import type { PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { talkWish } from '@/app/admin/comments/talk-list'
import { TalkPage } from '@/app/admin/comments/talk-page'
import { CommentCard } from '@/components/admin-talk/comment-card'
import { ButtonLink } from '@/components/ui/button'
import { db } from '@/db/read'
import { canBeAnswered } from '@/domain/comments/can-be-answered'
import { countComments, listStaffComments } from '@/domain/comments/queries'
import { adminBansPath, adminCommentsPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Comments' }

export default async function CommentsPage({ searchParams }: { searchParams: PageSearch }) {
  const { actor } = await requireStaff(adminCommentsPath(), 'comments.moderate')
  const search = await searchParams
  const { about: articleId, ...wish } = talkWish(search)
  const { comments, next } = await listStaffComments(db, actor, { ...wish, articleId })
  return (
    <TalkPage
      title="Comments"
      noun="comment"
      pathOf={adminCommentsPath}
      search={search}
      items={comments}
      next={next}
      counts={await countComments(db, { search: wish.search, articleId })}
      subject={comments[0]?.article.title ?? 'One article'}
      nothingYet="What readers say about articles comes here first."
      actions={<ButtonLink href={adminBansPath()}>Bans</ButtonLink>}
      isAnswerable={({ status }) => canBeAnswered(status)}
      render={(comment, surroundings) => (
        <CommentCard
          comment={comment}
          isAnswerable={canBeAnswered(comment.status)}
          {...surroundings}
        />
      )}
    />
  )
}
