import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { talkQuery } from '@/app/admin/comments/talk-list'
import { AdminPage } from '@/components/admin/admin-page'
import { CountTabs } from '@/components/admin/count-tabs'
import { FilterBar } from '@/components/admin/filter-bar'
import { KeysetPager } from '@/components/admin/keyset-pager'
import { CommentCard } from '@/components/admin-talk/comment-card'
import { ModerationList } from '@/components/admin-talk/moderation-list'
import { doneWords, PILE_WORDS, PILES } from '@/components/admin-talk/talk-words'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { FormProblems } from '@/components/ui/form-problems'
import { Notice } from '@/components/ui/notice'
import { db } from '@/db/read'
import { countComments, listStaffComments } from '@/domain/comments/queries'
import { adminBansPath, adminCommentsPath, adminPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Comments' }

const PAGE_SIZE = 30

export default async function CommentsPage({ searchParams }: { searchParams: PageSearch }) {
  const { actor } = await requireStaff(adminCommentsPath(), 'comments.moderate')
  const search = await searchParams
  const { status, q, about, before, done, count } = talkQuery.parse(search)
  const wish = { search: q || undefined, articleId: about || undefined }
  const pile = status === 'all' ? undefined : status
  const { comments, next } = await listStaffComments(db, actor, {
    ...wish,
    status: pile,
    before: before || undefined,
    limit: PAGE_SIZE,
  })
  const counts = await countComments(db, wish)
  const { locale, timeZone } = await currentShop()
  const reply = await findKeptForm('reply', search)
  const said = doneWords(done, count, 'comment')
  const query = { status, q, about }
  const list = adminCommentsPath({ ...query, before }).split('?')[1] ?? ''
  const articleTitle = about ? comments[0]?.article.title : undefined
  return (
    <AdminPage
      title="Comments"
      actions={<ButtonLink href={adminBansPath()}>Bans</ButtonLink>}
      notice={
        <>
          {said && (
            <Notice signal="ok" isLive>
              {said}
            </Notice>
          )}
          <FormProblems state={await findKeptForm('moderation', search)} />
        </>
      }
    >
      <CountTabs
        label="Comments by state"
        tabs={[
          ...PILES.map((one) => ({
            label: PILE_WORDS[one].word,
            href: adminCommentsPath({ ...query, status: one }),
            count: counts[one],
            isCurrent: one === status,
          })),
          {
            label: 'All',
            href: adminCommentsPath({ ...query, status: 'all' }),
            isCurrent: status === 'all',
          },
        ]}
      />
      <FilterBar
        action={adminPath('comments')}
        search={{ label: 'Text, name or e-mail address', value: q }}
        keep={{ status, about }}
        chips={[
          ...(q ? [{ label: `“${q}”`, href: adminCommentsPath({ ...query, q: '' }) }] : []),
          ...(about
            ? [
                {
                  label: articleTitle ?? 'One article',
                  href: adminCommentsPath({ ...query, about: '' }),
                },
              ]
            : []),
        ]}
      />
      {comments.length === 0 ? (
        <EmptyState title={status === 'pending' ? 'Nothing waits' : 'Nothing here'}>
          {q || about
            ? 'Try another word, or another state.'
            : 'What readers say about articles comes here first.'}
        </EmptyState>
      ) : (
        <ModerationList
          items={comments}
          action={adminPath('comments/decisions')}
          list={list}
          render={(comment) => (
            <CommentCard
              comment={comment}
              shop={{ locale, timeZone }}
              list={list}
              state={
                reply && search.to === comment.id
                  ? { value: reply.values.body, error: reply.errors.body ?? reply.errors[''] }
                  : undefined
              }
            />
          )}
        />
      )}
      <KeysetPager
        firstHref={before ? adminCommentsPath(query) : undefined}
        nextHref={next && adminCommentsPath({ ...query, before: next })}
      />
    </AdminPage>
  )
}
