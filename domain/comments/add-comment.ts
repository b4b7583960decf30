import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { articleAuthors, articles, authors } from '@/db/schema/publication'
import { comments } from '@/db/schema/talk'
import type { Tx } from '@/db/transact'
import { type Actor, GUEST } from '@/domain/accounts/actor'
import { can } from '@/domain/accounts/authorize'
import { emailInput } from '@/domain/accounts/email-input'
import { isKnownPerson } from '@/domain/comments/known-person'
import { hasRefusedMails } from '@/domain/comments/mail-refusals'
import { type Writer, writerOf } from '@/domain/comments/writer'
import { recordEvent } from '@/domain/events/record'
import { assertNotBanned } from '@/domain/moderation/find-ban'
import { secondsSince } from '@/domain/moderation/form-mark'
import type { ModerationStatus } from '@/domain/moderation/status'
import { whyHeld } from '@/domain/moderation/why-held'
import { visibleArticles } from '@/domain/publication/visible'
import { getSettings } from '@/domain/settings/queries'
import { now } from '@/lib/clock'
import { countLinks, renderComment } from '@/lib/comment-markdown'
import { DomainError } from '@/lib/errors'
import { hashToken, newId } from '@/lib/ids'

export const MAX_COMMENT_LENGTH = 5000

export const addCommentInput = z.object({
  /** Of the article. */
  slug: z.string().max(200),
  /** The comment that is answered; threads are two deep, so an answer to an answer stands beside it. */
  parentId: z.string().max(64).optional(),
  /** As shown. An account that has a name need not say it. */
  name: z.string().trim().max(80, 'Please keep the name below 80 characters.').default(''),
  /** Never shown. An account's own stands in its place. */
  email: z.union([z.literal(''), emailInput]).default(''),
  /** A small part of Markdown. */
  body: z
    .string()
    .trim()
    .min(1, 'Please write something.')
    .max(MAX_COMMENT_LENGTH, `Please keep it below ${MAX_COMMENT_LENGTH} characters.`),
  /** Consent to a mail when somebody answers; a guest's is none where the owner of the address has ended these mails. */
  wantsReplies: z.boolean().default(false),
  /** When the form was opened: what `newFormMark` gave for the article's slug. */
  mark: z.string().max(200).default(''),
  /** A field that people do not see; whoever fills it in is a program. */
  website: z.string().max(2000).default(''),
})
export type AddCommentInput = z.input<typeof addCommentInput>

export type AddedComment = { commentId: string; status: ModerationStatus }

/**
 * Takes what somebody says about an article, by account or by name and e-mail address. The same text of the same person twice is one
 * comment, and the first result is answered.
 *
 * Colleagues who moderate, and the article's own authors, are heard at once. Anybody else waits for a moderator by the rule of the shop,
 * for too many links, and when nothing or too short a time tells how long the form was open. Who is "the same person" is told by the
 * account, and of guests by e-mail address and network together: an address alone anybody can type. A filled hidden field is spam.
 *
 * Throws `not_found` for an article that readers do not see and for a comment that cannot be answered, `comments_closed`,
 * `invalid_input` where a guest leaves out name or address, and `banned`.
 */
export async function addComment(
  tx: Tx,
  actor: Actor,
  input: AddCommentInput,
): Promise<AddedComment> {
  const wanted = addCommentInput.parse(input)
  const { slug, body } = wanted
  const settings = await getSettings(tx)
  const article = await findOpenArticle(tx, slug, settings.comments.isOpen)
  const parentId = await rootOf(tx, article.id, wanted.parentId)
  const writer = await writerOf(tx, actor, wanted)
  await assertNotBanned(tx, writer)
  const isByStaff = await speaksForShop(tx, actor, article.id)
  const bodyHtml = renderComment(body)
  const links = countLinks(bodyHtml)
  const { status, reasons } = isByStaff
    ? { status: 'approved' as const, reasons: [] }
    : judge({ ...wanted, ...settings.comments, links, isKnown: await isKnownPerson(tx, writer) })
  const onceKey = hashToken(JSON.stringify([article.id, parentId, writer.key, body]))
  const [added] = await tx
    .insert(comments)
    .values({
      id: newId('cmt'),
      articleId: article.id,
      parentId,
      userId: writer.userId,
      name: writer.name,
      email: writer.email,
      emailNorm: writer.emailNorm,
      body,
      bodyHtml,
      status,
      reasons,
      isByStaff,
      wantsReplies: wanted.wantsReplies && (await mayBeMailed(tx, writer)),
      addressHash: writer.addressHash,
      onceKey,
    })
    .onConflictDoNothing({ target: comments.onceKey })
    .returning({ commentId: comments.id, status: comments.status })
  if (!added) return await findSaid(tx, onceKey)
  const data = { articleId: article.id, slug, status }
  // The log is for good, and a guest's network address has to be erasable.
  const by = actor.kind === 'guest' ? GUEST : actor
  await recordEvent(tx, { name: 'comment.added', actor: by, subject: added.commentId, data })
  return added
}

/** An account's address was verified, a guest's was only typed. */
async function mayBeMailed(tx: Tx, { userId, emailNorm }: Writer): Promise<boolean> {
  return userId !== null || !(await hasRefusedMails(tx, emailNorm))
}

async function findOpenArticle(tx: Tx, slug: string, isOpen: boolean) {
  const [article] = await tx
    .select({ id: articles.id, comments: articles.comments })
    .from(articles)
    .where(and(eq(articles.kind, 'article'), eq(articles.slug, slug), visibleArticles(now())))
  if (!article) throw new DomainError('not_found', { slug })
  if (!isOpen || article.comments !== 'open') throw new DomainError('comments_closed', { slug })
  return article
}

/** The comment under which an answer stands. */
async function rootOf(tx: Tx, articleId: string, parentId?: string): Promise<string | null> {
  if (!parentId) return null
  const [parent] = await tx
    .select({ id: comments.id, parentId: comments.parentId })
    .from(comments)
    .where(
      and(
        eq(comments.id, parentId),
        eq(comments.articleId, articleId),
        eq(comments.status, 'approved'),
      ),
    )
  if (!parent) throw new DomainError('not_found', { commentId: parentId })
  return parent.parentId ?? parent.id
}

async function speaksForShop(tx: Tx, actor: Actor, articleId: string): Promise<boolean> {
  if (actor.kind !== 'staff' && actor.kind !== 'api_key') return false
  if (can(actor, 'comments.moderate')) return true
  if (actor.kind === 'api_key') return false
  const [own] = await tx
    .select({ id: authors.id })
    .from(articleAuthors)
    .innerJoin(authors, eq(authors.id, articleAuthors.authorId))
    .where(and(eq(articleAuthors.articleId, articleId), eq(authors.userId, actor.userId)))
  return own !== undefined
}

type Judged = Parameters<typeof whyHeld>[0] & {
  slug: string
  mark: string
  website: string
}

function judge(written: Omit<Judged, 'seconds'>): {
  status: ModerationStatus
  reasons: string[]
} {
  const { slug, mark, website } = written
  if (website !== '') return { status: 'spam', reasons: ['Filled in the hidden field'] }
  const seconds = secondsSince(mark, slug, now()) ?? null
  const reasons = whyHeld({ ...written, seconds })
  return { status: reasons.length > 0 ? 'pending' : 'approved', reasons }
}

async function findSaid(tx: Tx, onceKey: string): Promise<AddedComment> {
  const [said] = await tx
    .select({ commentId: comments.id, status: comments.status })
    .from(comments)
    .where(eq(comments.onceKey, onceKey))
  if (!said) throw new DomainError('too_busy')
  return said
}
