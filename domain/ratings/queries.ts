import { and, asc, eq, sql } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { articles } from '@/db/schema/publication'
import { ratings } from '@/db/schema/talk'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'

/** How many votes gave one star, two, … five. */
export type Spread = readonly [number, number, number, number, number]

/** How the votes on an article spread. Throws `forbidden` without the permission `publication.read`. One query. */
export async function getRatingSpread(
  reader: Reader,
  actor: Actor,
  articleId: string,
): Promise<Spread> {
  authorize(actor, 'publication.read')
  const rows = await reader
    .select({ stars: ratings.stars, votes: sql<number>`count(*)`.mapWith(Number) })
    .from(ratings)
    .where(eq(ratings.articleId, articleId))
    .groupBy(ratings.stars)
  return spreadOf(rows)
}

/** Counts by stars, in whatever order and with gaps, as how many gave one star to five. */
export function spreadOf(rows: readonly { stars: number; votes: number }[]): Spread {
  const of = (stars: number) => rows.find((row) => row.stars === stars)?.votes ?? 0
  return [of(1), of(2), of(3), of(4), of(5)]
}

/** The stars that a visitor has given an article, by whichever of their keys; undefined: none yet. */
export async function findOwnStars(
  reader: Reader,
  slug: string,
  voterKeys: readonly string[],
): Promise<number | undefined> {
  for (const voterKey of voterKeys) {
    const [vote] = await reader
      .select({ stars: ratings.stars })
      .from(ratings)
      .innerJoin(articles, eq(articles.id, ratings.articleId))
      .where(
        and(eq(articles.kind, 'article'), eq(articles.slug, slug), eq(ratings.voterKey, voterKey)),
      )
    if (vote) return vote.stars
  }
  return undefined
}

/** What an account has voted, for the file of everything that is known about it. */
export async function listOwnRatings(reader: Reader, userId: string) {
  return await reader
    .select({
      article: articles.slug,
      stars: ratings.stars,
      createdAt: ratings.createdAt,
      updatedAt: ratings.updatedAt,
    })
    .from(ratings)
    .innerJoin(articles, eq(articles.id, ratings.articleId))
    .where(eq(ratings.voterKey, userId))
    .orderBy(asc(ratings.createdAt))
}
