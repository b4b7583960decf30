import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { locked } from '@/db/dialect/locking'
import { articles } from '@/db/schema/publication'
import { ratings } from '@/db/schema/talk'
import type { Tx } from '@/db/transact'
import { visibleArticles } from '@/domain/publication/visible'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

export const rateArticleInput = z.object({
  /** Of the article. */
  slug: z.string().max(200),
  /** An account's id, or the hash of the random id in a visitor's cookie. */
  voterKey: z.string().min(1).max(128),
  /** By which the same visitor was known before signing in; a vote under it becomes this one. */
  formerKey: z.string().max(128).optional(),
  stars: z.int('Please choose one to five stars.').min(1).max(5),
})
export type RateArticleInput = z.input<typeof rateArticleInput>

/** What an article has been given so far: `sum` stars in `count` votes. */
export type Rating = { sum: number; count: number }

/**
 * Counts a visitor's vote on an article that readers can see. One visitor has one vote; a later one takes its place. The article is taken
 * first, so that the votes on it come one after another, and its sum and count move by the difference in the same transaction: they equal
 * the votes however many come at once. Answers sum and count with the vote in them. Throws `not_found`.
 */
export async function rateArticle(tx: Tx, input: RateArticleInput): Promise<Rating> {
  const { slug, voterKey, formerKey, stars } = rateArticleInput.parse(input)
  const article = await lockArticle(tx, slug)
  const cast = await castVote(tx, { articleId: article.id, voterKey, stars })
  const withdrawn =
    formerKey && formerKey !== voterKey
      ? await withdrawVote(tx, { articleId: article.id, voterKey: formerKey })
      : NO_CHANGE
  const change = { sum: cast.sum + withdrawn.sum, count: cast.count + withdrawn.count }
  await count(tx, article.id, change)
  return { sum: article.sum + change.sum, count: article.count + change.count }
}

const NO_CHANGE: Rating = { sum: 0, count: 0 }

async function lockArticle(tx: Tx, slug: string): Promise<Rating & { id: string }> {
  const isMeant = and(eq(articles.kind, 'article'), eq(articles.slug, slug), visibleArticles(now()))
  const [article] = await tx
    .select({ id: articles.id, sum: articles.ratingSum, count: articles.ratingCount })
    .from(articles)
    .where(sql`${isMeant} ${locked}`)
  if (!article) throw new DomainError('not_found', { slug })
  return article
}

type Vote = { articleId: string; voterKey: string; stars: number }

/** By how much sum and count change. */
async function castVote(tx: Tx, vote: Vote): Promise<Rating> {
  const [held] = await tx.select({ stars: ratings.stars }).from(ratings).where(isVote(vote))
  if (!held) {
    await tx.insert(ratings).values(vote)
    return { sum: vote.stars, count: 1 }
  }
  if (held.stars !== vote.stars) {
    await tx.update(ratings).set({ stars: vote.stars, updatedAt: now() }).where(isVote(vote))
  }
  return { sum: vote.stars - held.stars, count: 0 }
}

async function withdrawVote(tx: Tx, vote: Omit<Vote, 'stars'>): Promise<Rating> {
  const [gone] = await tx.delete(ratings).where(isVote(vote)).returning({ stars: ratings.stars })
  return gone ? { sum: -gone.stars, count: -1 } : NO_CHANGE
}

function isVote({ articleId, voterKey }: Omit<Vote, 'stars'>) {
  return and(eq(ratings.articleId, articleId), eq(ratings.voterKey, voterKey))
}

/** A vote that changes nothing leaves the article alone, and with it every stored page. */
async function count(tx: Tx, articleId: string, { sum, count }: Rating): Promise<void> {
  if (sum === 0 && count === 0) return
  await tx
    .update(articles)
    .set({
      ratingSum: sql`${articles.ratingSum} + ${sum}`,
      ratingCount: sql`${articles.ratingCount} + ${count}`,
    })
    .where(eq(articles.id, articleId))
}
