import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { talkQuery } from '@/app/admin/comments/talk-list'
import { AdminPage } from '@/components/admin/admin-page'
import { CountTabs } from '@/components/admin/count-tabs'
import { FilterBar } from '@/components/admin/filter-bar'
import { KeysetPager } from '@/components/admin/keyset-pager'
import { ModerationList } from '@/components/admin-talk/moderation-list'
import { ReviewCard } from '@/components/admin-talk/review-card'
import { doneWords, PILE_WORDS, PILES } from '@/components/admin-talk/talk-words'
import { EmptyState } from '@/components/ui/empty-state'
import { FormProblems } from '@/components/ui/form-problems'
import { Notice } from '@/components/ui/notice'
import { db } from '@/db/read'
import { countReviews, listStaffReviews } from '@/domain/reviews/queries'
import { adminPath, adminReviewsPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Reviews' }

const PAGE_SIZE = 30

export default async function ReviewsPage({ searchParams }: { searchParams: PageSearch }) {
  const { actor } = await requireStaff(adminReviewsPath(), 'comments.moderate')
  const search = await searchParams
  const { status, q, about, before, done, count } = talkQuery.parse(search)
  const wish = { search: q || undefined, productId: about || undefined }
  const { reviews, next } = await listStaffReviews(db, actor, {
    ...wish,
    status: status === 'all' ? undefined : status,
    before: before || undefined,
    limit: PAGE_SIZE,
  })
  const counts = await countReviews(db, wish)
  const { locale, timeZone } = await currentShop()
  const reply = await findKeptForm('reply', search)
  const said = doneWords(done, count, 'review')
  const query = { status, q, about }
  const list = adminReviewsPath({ ...query, before }).split('?')[1] ?? ''
  const productTitle = about ? (reviews[0]?.product.title ?? 'One product') : ''
  return (
    <AdminPage
      title="Reviews"
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
        label="Reviews by state"
        tabs={[
          ...PILES.map((one) => ({
            label: PILE_WORDS[one].word,
            href: adminReviewsPath({ ...query, status: one }),
            count: counts[one],
            isCurrent: one === status,
          })),
          {
            label: 'All',
            href: adminReviewsPath({ ...query, status: 'all' }),
            isCurrent: status === 'all',
          },
        ]}
      />
      <FilterBar
        action={adminPath('reviews')}
        search={{ label: 'Text, name or e-mail address', value: q }}
        keep={{ status, about }}
        chips={[
          ...(q ? [{ label: `“${q}”`, href: adminReviewsPath({ ...query, q: '' }) }] : []),
          ...(about
            ? [{ label: productTitle, href: adminReviewsPath({ ...query, about: '' }) }]
            : []),
        ]}
      />
      {reviews.length === 0 ? (
        <EmptyState title={status === 'pending' ? 'Nothing waits' : 'Nothing here'}>
          {q || about
            ? 'Try another word, or another state.'
            : 'What customers say of goods comes here first.'}
        </EmptyState>
      ) : (
        <ModerationList
          items={reviews}
          action={adminPath('reviews/decisions')}
          list={list}
          render={(review) => (
            <ReviewCard
              review={review}
              shop={{ locale, timeZone }}
              list={list}
              state={
                reply && search.to === review.id
                  ? { value: reply.values.body, error: reply.errors.body ?? reply.errors[''] }
                  : undefined
              }
            />
          )}
        />
      )}
      <KeysetPager
        firstHref={before ? adminReviewsPath(query) : undefined}
        nextHref={next && adminReviewsPath({ ...query, before: next })}
      />
    </AdminPage>
  )
}
