import type { ReactNode } from 'react'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { currentShop } from '@/app/_shop/current-shop'
import { answerState, talkQuery } from '@/app/admin/comments/talk-list'
import { AdminPage } from '@/components/admin/admin-page'
import { CountTabs } from '@/components/admin/count-tabs'
import { FilterBar } from '@/components/admin/filter-bar'
import { KeysetPager } from '@/components/admin/keyset-pager'
import type { CardSurroundings } from '@/components/admin-talk/card-surroundings'
import { LostAnswer } from '@/components/admin-talk/lost-answer'
import { ModerationList } from '@/components/admin-talk/moderation-list'
import { doneWords, PILE_WORDS, PILES } from '@/components/admin-talk/talk-words'
import { EmptyState } from '@/components/ui/empty-state'
import { FormProblems } from '@/components/ui/form-problems'
import { Notice } from '@/components/ui/notice'
import type { ModerationStatus } from '@/domain/moderation/status'

interface TalkPageProps<Item> {
  title: string
  noun: 'comment' | 'review'
  /** The address of the list; decisions go to `decisions` below it. */
  pathOf: (query?: Record<string, string>) => string
  search: Awaited<PageSearch>
  items: readonly Item[]
  /** Where the next page begins. */
  next: string | undefined
  counts: Record<ModerationStatus, number>
  /** What all of them are about, where the list is narrowed to that. */
  subject: string
  nothingYet: string
  actions?: ReactNode
  /** Whether the card of an item offers to answer it. */
  isAnswerable: (item: Item) => boolean
  render: (item: Item, surroundings: CardSurroundings) => ReactNode
}

/** What waits to be judged and what was: the same list for comments and for reviews. */
export async function TalkPage<Item extends { id: string }>(props: TalkPageProps<Item>) {
  const { title, noun, pathOf, search, items, next, counts, subject, nothingYet } = props
  const { status, q, about, before, done, count } = talkQuery.parse(search)
  const { locale, timeZone } = await currentShop()
  const reply = await findKeptForm('reply', search)
  const said = doneWords(done, count, noun)
  const query = { status, q, about }
  const list = pathOf({ ...query, before }).split('?')[1] ?? ''
  const isOffered = items.some((item) => item.id === search.to && props.isAnswerable(item))
  const lost = isOffered ? undefined : answerState(reply)
  const surroundings = (item: Item): CardSurroundings => ({
    shop: { locale, timeZone },
    list,
    state: search.to === item.id ? answerState(reply) : undefined,
  })
  return (
    <AdminPage
      title={title}
      actions={props.actions}
      notice={
        <>
          {said && (
            <Notice signal="ok" isLive>
              {said}
            </Notice>
          )}
          <FormProblems state={await findKeptForm('moderation', search)} />
          {lost && <LostAnswer {...lost} />}
        </>
      }
    >
      <CountTabs
        label={`${title} by state`}
        tabs={[
          ...PILES.map((one) => ({
            label: PILE_WORDS[one].word,
            href: pathOf({ ...query, status: one }),
            count: counts[one],
            isCurrent: one === status,
          })),
          { label: 'All', href: pathOf({ ...query, status: 'all' }), isCurrent: status === 'all' },
        ]}
      />
      <FilterBar
        action={pathOf()}
        search={{ label: 'Text, name or e-mail address', value: q }}
        keep={{ status, about }}
        chips={[
          ...(q ? [{ label: `“${q}”`, href: pathOf({ ...query, q: '' }) }] : []),
          ...(about ? [{ label: subject, href: pathOf({ ...query, about: '' }) }] : []),
        ]}
      />
      {items.length === 0 ? (
        <EmptyState title={status === 'pending' ? 'Nothing waits' : 'Nothing here'}>
          {q || about ? 'Try another word, or another state.' : nothingYet}
        </EmptyState>
      ) : (
        <ModerationList
          items={items}
          action={`${pathOf()}/decisions`}
          list={list}
          render={(item) => props.render(item, surroundings(item))}
        />
      )}
      <KeysetPager
        firstHref={before ? pathOf(query) : undefined}
        nextHref={next && pathOf({ ...query, before: next })}
      />
    </AdminPage>
  )
}
