import type { Metadata } from 'next'
import { foundOr404 } from '@/app/_http/found-or-404'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { answerState, talkQuery } from '@/app/admin/comments/talk-list'
import { AdminPage } from '@/components/admin/admin-page'
import { Panel } from '@/components/admin/panel'
import { BanForm } from '@/components/admin-talk/ban-form'
import { CommentCard, CommentHead } from '@/components/admin-talk/comment-card'
import { ErasureForm } from '@/components/admin-talk/erasure-form'
import { LostAnswer } from '@/components/admin-talk/lost-answer'
import { ModerationList } from '@/components/admin-talk/moderation-list'
import { doneWords } from '@/components/admin-talk/talk-words'
import { Notice } from '@/components/ui/notice'
import { RichText } from '@/components/ui/rich-text'
import { db } from '@/db/read'
import { canBeAnswered } from '@/domain/comments/can-be-answered'
import { getStaffComment, listEarlierComments } from '@/domain/comments/queries'
import { adminCommentPath, adminCommentsPath, adminPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'A comment' }

interface CommentPageProps {
  params: Promise<{ id: string }>
  searchParams: PageSearch
}

/** A comment with what one needs to judge it: what it answers, and what the same person said before. */
export default async function StaffCommentPage({ params, searchParams }: CommentPageProps) {
  const { id } = await params
  const { actor } = await requireStaff(adminCommentPath(id), 'comments.moderate')
  const search = await searchParams
  const comment = await foundOr404(() => getStaffComment(db, actor, id))
  const parent = comment.parentId && (await getStaffComment(db, actor, comment.parentId))
  const earlier = await listEarlierComments(db, actor, comment)
  const isAnswerable = canBeAnswered(comment.status)
  const reply = answerState(await findKeptForm('reply', search))
  const { locale, timeZone } = await currentShop()
  const shop = { locale, timeZone }
  const list = 'status=all'
  const { done, count } = talkQuery.parse(search)
  const said = doneWords(done, count, 'comment')
  return (
    <AdminPage
      title={`Comment of ${comment.name || 'somebody who has left'}`}
      crumbs={[{ label: 'Comments', href: adminCommentsPath() }]}
      notice={
        <>
          {said && (
            <Notice signal="ok" isLive>
              {said}
            </Notice>
          )}
          {reply && !isAnswerable && <LostAnswer {...reply} />}
        </>
      }
    >
      <div className="grid grid-cols-1 gap-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="space-y-5">
          {parent && (
            <Panel title="It answers">
              <CommentHead comment={parent} shop={shop} />
              <RichText html={parent.html} className="mt-2 wrap-anywhere text-15" />
            </Panel>
          )}
          <ModerationList
            items={[comment]}
            action={adminPath('comments/decisions')}
            list={list}
            render={(one) => (
              <CommentCard
                comment={one}
                isAnswerable={isAnswerable}
                shop={shop}
                list={list}
                isAlone
                state={reply}
              />
            )}
          />
          <Panel title="What they said before">
            {earlier.length === 0 && <p className="text-15">Nothing yet.</p>}
            <ul className="space-y-4">
              {earlier.map((one) => (
                <li key={one.id} className="border-t border-line pt-3 first:border-0 first:pt-0">
                  <CommentHead comment={one} shop={shop} />
                  <p className="caption">{one.article.title}</p>
                  <RichText html={one.html} className="mt-1 wrap-anywhere text-15" />
                </li>
              ))}
            </ul>
          </Panel>
        </div>
        <div className="space-y-5">
          <Panel title="Ban">
            <BanForm comment={comment} state={await findKeptForm('ban', search)} />
          </Panel>
          {!comment.userId && comment.email && (
            <Panel title="Personal data">
              <ErasureForm comment={comment} />
            </Panel>
          )}
        </div>
      </div>
    </AdminPage>
  )
}
