import { eq } from 'drizzle-orm'
import { comments as commentTable, reviews as reviewTable } from '@/db/schema/talk'
import type { Tx } from '@/db/transact'
import { demoActor } from '@/demo/actor'
import { shop } from '@/demo/shop'
import { comments, type DemoComment, type DemoReview, reviews, stars } from '@/demo/talk'
import { daysBefore } from '@/demo/time'
import { type Actor, GUEST } from '@/domain/accounts/actor'
import { createUser } from '@/domain/accounts/create-user'
import { addComment } from '@/domain/comments/add-comment'
import { decideComments } from '@/domain/comments/decide-comments'
import { rateArticle } from '@/domain/ratings/rate-article'
import { decideReviews } from '@/domain/reviews/decide-reviews'
import { replyToReview } from '@/domain/reviews/reply-to-review'
import { writeReview } from '@/domain/reviews/write-review'
import { slugify } from '@/lib/slug'

/** Writes in the name of the shop, which has no colleagues yet. */
const SHOP: Actor = { kind: 'api_key', keyId: 'demo', permissions: ['comments.moderate'] }

/** What readers and customers have said so far. */
export async function fillTalk(tx: Tx): Promise<void> {
  for (const [slug, counts] of Object.entries(stars)) await fillStars(tx, slug, counts)
  for (const comment of oldestFirst(comments)) await fillComment(tx, comment)
  const customers = new Map<string, string>()
  for (const review of oldestFirst(reviews)) await fillReview(tx, review, customers)
}

/** Lists of what was said last go by the order in which it came. */
function oldestFirst<Said extends { daysAgo: number }>(said: readonly Said[]): Said[] {
  return said.toSorted((a, b) => b.daysAgo - a.daysAgo)
}

async function fillStars(tx: Tx, slug: string, counts: readonly number[]): Promise<void> {
  for (const [index, count] of counts.entries()) {
    for (let voter = 0; voter < count; voter++) {
      await rateArticle(tx, { slug, voterKey: `demo-${index + 1}-${voter}`, stars: index + 1 })
    }
  }
}

async function fillComment(tx: Tx, comment: DemoComment): Promise<void> {
  const { slug, status, answers = [] } = comment
  const { commentId } = await addComment(tx, GUEST, {
    slug,
    name: comment.name,
    email: addressOf(comment.name),
    body: comment.body,
    website: status === 'spam' ? 'https://thread.example.com' : '',
  })
  await dateComment(tx, commentId, comment.daysAgo)
  if (status) return
  await decideComments(tx, demoActor, { commentIds: [commentId], decision: 'approve' })
  for (const { by, name, body, daysAgo } of answers) {
    const email = by ? shop.contact.email : addressOf(name)
    const actor = by ? SHOP : GUEST
    const answer = await addComment(tx, actor, { slug, parentId: commentId, name, email, body })
    await dateComment(tx, answer.commentId, daysAgo)
    if (answer.status === 'approved') continue
    await decideComments(tx, demoActor, { commentIds: [answer.commentId], decision: 'approve' })
  }
}

async function fillReview(
  tx: Tx,
  review: DemoReview,
  customers: Map<string, string>,
): Promise<void> {
  const { slug, name, title, body, reply, status } = review
  const userId = customers.get(name) ?? (await createCustomer(tx, name))
  customers.set(name, userId)
  const customer: Actor = { kind: 'customer', userId }
  const said = { slug, stars: review.stars, name, title, body }
  const { reviewId } = await writeReview(tx, customer, said)
  const createdAt = daysBefore(review.daysAgo)
  await tx
    .update(reviewTable)
    .set({ createdAt, updatedAt: createdAt })
    .where(eq(reviewTable.id, reviewId))
  if (!status) await decideReviews(tx, demoActor, { reviewIds: [reviewId], decision: 'approve' })
  if (reply) await replyToReview(tx, demoActor, { reviewId, reply })
}

/** Without a password and with an address that receives no mail: nobody can sign in as one of them. */
async function createCustomer(tx: Tx, name: string): Promise<string> {
  const email = addressOf(name)
  return await createUser(tx, demoActor, { kind: 'customer', email, name, passwordHash: null })
}

/** In a domain that is kept for examples (RFC 2606). */
const addressOf = (name: string): string => `${slugify(name)}@example.com`

/** What was just written is told as of an earlier day. */
async function dateComment(tx: Tx, commentId: string, daysAgo: number): Promise<void> {
  const createdAt = daysBefore(daysAgo)
  await tx.update(commentTable).set({ createdAt }).where(eq(commentTable.id, commentId))
}
