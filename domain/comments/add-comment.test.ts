import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/db/read'
import { articleAuthors, authors } from '@/db/schema/publication'
import { comments } from '@/db/schema/talk'
import { transact } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { aColleague } from '@/domain/accounts/testing-accounts'
import { MAX_COMMENT_LENGTH } from '@/domain/comments/add-comment'
import { decideComments } from '@/domain/comments/decide-comments'
import { ban } from '@/domain/moderation/ban'
import { hashAddress } from '@/domain/moderation/hash-address'
import { tester } from '@/domain/testing'
import {
  aComment,
  aFormMark,
  aGuest,
  aModerator,
  aReadArticle,
  aReader,
  storedComment,
  talkRules,
} from '@/domain/testing-talk'
import { setClock } from '@/lib/clock'
import { newId } from '@/lib/ids'

beforeEach(() => talkRules({ comments: { held: 'none' } }))

async function commentsOn(articleId: string) {
  return await db.select().from(comments).where(eq(comments.articleId, articleId))
}

describe('a comment', () => {
  it('is kept safe, with who wrote it', async () => {
    const { slug } = await aReadArticle()
    const body = 'So *true*.\n\n<script>alert(1)</script>'
    const { commentId, status } = await aComment({ slug, body, by: aGuest() })
    const kept = await storedComment(commentId)
    expect(status).toBe('approved')
    expect(kept).toMatchObject({ name: 'Finn', emailNorm: 'finn@example.org', userId: null, body })
    expect(kept.bodyHtml).toContain('<em>true</em>')
    expect(kept.bodyHtml).not.toContain('<script')
    expect(kept.addressHash).toBe(hashAddress('192.0.2.1'))
  })

  it('of an account stands under its own address, and under its name where none is given', async () => {
    const { slug } = await aReadArticle()
    const by = await aReader()
    const { commentId } = await aComment({ slug, by, name: '', email: 'somebody@else.example' })
    const { userId, name, email } = await storedComment(commentId)
    expect({ userId, name }).toEqual({ userId: by.userId, name: 'Ada Finch' })
    expect(email).not.toBe('somebody@else.example')
  })

  it('that is sent twice is one, and the first answer is given again', async () => {
    const { articleId, slug } = await aReadArticle()
    const wish = { slug, body: 'Once is enough.', by: aGuest() }
    const first = await aComment(wish)
    expect(await aComment(wish)).toEqual(first)
    expect(await commentsOn(articleId)).toHaveLength(1)
    await aComment({ ...wish, email: 'other@example.org' })
    expect(await commentsOn(articleId)).toHaveLength(2)
  })

  it.each([
    ['a name', { name: '' }, 'name'],
    ['an e-mail address', { email: '' }, 'email'],
    ['words', { body: '  ' }, 'body'],
    ['a sensible length', { body: 'x'.repeat(MAX_COMMENT_LENGTH + 1) }, 'body'],
    ['a real address', { email: 'nobody' }, 'email'],
  ])('of a guest needs %s', async (_, wish, field) => {
    const { articleId, slug } = await aReadArticle()
    await expect(aComment({ slug, ...wish })).rejects.toMatchObject({ issues: [{ path: [field] }] })
    expect(await commentsOn(articleId)).toEqual([])
  })

  it.each([
    ['whose comments are closed', { comments: 'closed' as const }, 'comments_closed'],
    ['whose comments are off', { comments: 'off' as const }, 'comments_closed'],
    ['that is a draft', { status: 'draft' as const, publishAt: null }, 'not_found'],
    ['that is a page', { kind: 'page' as const }, 'not_found'],
  ])('on an article %s is refused', async (_, wish, code) => {
    const { slug } = await aReadArticle(wish)
    await expect(aComment({ slug })).rejects.toMatchObject({ code })
  })

  it('is refused where the shop takes none', async () => {
    await talkRules({ comments: { isOpen: false } })
    const { slug } = await aReadArticle()
    await expect(aComment({ slug })).rejects.toMatchObject({ code: 'comments_closed' })
  })
})

describe('an answer', () => {
  it('to an answer stands beside it, so that threads are two deep', async () => {
    const { slug } = await aReadArticle()
    const root = await aComment({ slug })
    const answer = await aComment({ slug, parentId: root.commentId })
    const deeper = await aComment({ slug, parentId: answer.commentId })
    expect((await storedComment(deeper.commentId)).parentId).toBe(root.commentId)
  })

  it('needs a comment that readers see, below the same article', async () => {
    const [here, there] = [await aReadArticle(), await aReadArticle()]
    const root = await aComment({ slug: here.slug })
    const gone = await aComment({ slug: here.slug })
    await transact((tx) =>
      decideComments(tx, tester, { commentIds: [gone.commentId], decision: 'remove' }),
    )
    for (const [slug, parentId] of [
      [there.slug, root.commentId],
      [here.slug, gone.commentId],
      [here.slug, 'cmt_none'],
    ] as const) {
      await expect(aComment({ slug, parentId })).rejects.toMatchObject({ code: 'not_found' })
    }
  })
})

describe('what waits for a moderator', () => {
  it('is everything, where the shop wants it so', async () => {
    await talkRules({ comments: { held: 'all' } })
    const { slug } = await aReadArticle()
    const by = await aReader()
    await aComment({ slug, by, isApproved: true })
    expect(await aComment({ slug, by })).toMatchObject({ status: 'pending' })
  })

  it('is the first of an account, until one was approved; after spam, again', async () => {
    await talkRules({ comments: { held: 'first' } })
    const { slug } = await aReadArticle()
    const by = await aReader()
    const first = await aComment({ slug, by })
    expect(first.status).toBe('pending')
    expect((await storedComment(first.commentId)).reasons).toEqual(['The first of this person'])
    expect((await aComment({ slug, by })).status).toBe('pending')
    await transact((tx) =>
      decideComments(tx, tester, { commentIds: [first.commentId], decision: 'approve' }),
    )
    const second = await aComment({ slug, by })
    expect(second.status).toBe('approved')
    await transact((tx) =>
      decideComments(tx, tester, { commentIds: [second.commentId], decision: 'spam' }),
    )
    expect((await aComment({ slug, by })).status).toBe('pending')
  })

  it('is a guest with the address of somebody known, who comes from elsewhere', async () => {
    await talkRules({ comments: { held: 'first' } })
    const { slug } = await aReadArticle()
    const email = 'regular@example.org'
    await aComment({ slug, email, by: aGuest('192.0.2.1'), isApproved: true })
    expect((await aComment({ slug, email, by: aGuest('192.0.2.1') })).status).toBe('approved')
    expect((await aComment({ slug, email, by: aGuest('198.51.100.7') })).status).toBe('pending')
    expect((await aComment({ slug, email, by: { kind: 'guest' } })).status).toBe('pending')
  })

  it('has more links than the shop allows', async () => {
    await talkRules({ comments: { held: 'none', maxLinks: 1 } })
    const { slug } = await aReadArticle()
    const one = await aComment({ slug, body: 'See https://a.example.' })
    const two = await aComment({ slug, body: 'See [a](https://a.example) and www.b.example' })
    expect([one.status, two.status]).toEqual(['approved', 'pending'])
    expect((await storedComment(two.commentId)).reasons).toEqual(['2 links'])
  })

  it('has too many links, also where they leave out what comes before //', async () => {
    await talkRules({ comments: { held: 'none', maxLinks: 1 } })
    const { slug } = await aReadArticle()
    const body = '[a](//a.example) [b](//b.example)'
    expect((await aComment({ slug, body })).status).toBe('pending')
  })

  it.each([
    ['was written faster than anybody writes', (slug: string) => aFormMark(slug, 1)],
    ['tells nothing of when its form was opened', () => ''],
    ['carries the mark of another article', () => aFormMark('another')],
    ['carries a mark of last week', (slug: string) => aFormMark(slug, 7 * 24 * 3600)],
    ['carries a mark that somebody changed', (slug: string) => aFormMark(slug).replace(/^./, '9')],
  ])('%s', async (_, markOf) => {
    const { slug } = await aReadArticle()
    expect((await aComment({ slug, mark: markOf(slug) })).status).toBe('pending')
  })

  it('does not ask somebody known how long they wrote', async () => {
    const { slug } = await aReadArticle()
    const by = await aReader()
    await aComment({ slug, by, isApproved: true })
    expect((await aComment({ slug, by, mark: '' })).status).toBe('approved')
  })
})

it('counts a filled hidden field as spam', async () => {
  const { slug } = await aReadArticle()
  const { commentId, status } = await aComment({ slug, website: 'https://pills.example' })
  expect(status).toBe('spam')
  expect((await storedComment(commentId)).reasons).toEqual(['Filled in the hidden field'])
})

describe('colleagues', () => {
  beforeEach(() => talkRules({ comments: { held: 'all' } }))

  it('who moderate are heard at once and marked', async () => {
    const { slug } = await aReadArticle()
    const { commentId, status } = await aComment({ slug, by: await aModerator(), mark: '' })
    expect(status).toBe('approved')
    expect(await storedComment(commentId)).toMatchObject({ isByStaff: true, name: 'Finn' })
  })

  it('who wrote the article, too; others are readers like everybody', async () => {
    const { articleId, slug } = await aReadArticle()
    const [own, other] = [await aColleague('author'), await aColleague('author')]
    const as = ({ userId }: { userId: string }): Actor => ({
      kind: 'staff',
      userId,
      permissions: ['publication.write'],
    })
    await transact(async (tx) => {
      const id = newId('aut')
      await tx.insert(authors).values({ id, slug: id, name: 'Kit', userId: own.userId })
      await tx.insert(articleAuthors).values({ articleId, authorId: id, position: 0 })
    })
    const told = [await aComment({ slug, by: as(own) }), await aComment({ slug, by: as(other) })]
    expect(told.map(({ status }) => status)).toEqual(['approved', 'pending'])
    expect((await storedComment(told[1]?.commentId ?? '')).isByStaff).toBe(false)
  })
})

describe('somebody banned', () => {
  it('is refused by account, by address of mail and by network, until it is over', async () => {
    const { slug } = await aReadArticle()
    const [moderator, reader] = [await aModerator(), await aReader()]
    const network = hashAddress('203.0.113.9')
    await transact(async (tx) => {
      await ban(tx, moderator, { kind: 'account', value: reader.userId })
      await ban(tx, moderator, { kind: 'email', value: 'Troll@Example.org' })
      await ban(tx, moderator, { kind: 'address', value: network, days: 1 })
    })
    const attempts = [
      { slug, by: reader },
      { slug, email: 'troll@example.org' },
      { slug, by: aGuest('203.0.113.9') },
    ]
    for (const attempt of attempts) {
      await expect(aComment(attempt)).rejects.toMatchObject({ code: 'banned' })
    }
    const tomorrow = new Date(Date.now() + 25 * 3600_000)
    setClock(() => tomorrow)
    expect((await aComment({ slug, by: aGuest('203.0.113.9') })).status).toBe('approved')
    await expect(aComment({ slug, by: reader })).rejects.toMatchObject({ code: 'banned' })
  })
})
