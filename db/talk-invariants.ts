import type { Invariant } from '@/db/invariants'

/** What must hold of stars and comments, whoever answered whatever at once. */
export const TALK_INVARIANTS: Invariant[] = [
  {
    name: 'an article has the stars of its votes',
    violations: `
      SELECT a.id, a.rating_sum, a.rating_count, coalesce(sum(r.stars), 0) AS stars, count(r.stars) AS votes
      FROM articles a LEFT JOIN ratings r ON r.article_id = a.id
      GROUP BY a.id, a.rating_sum, a.rating_count
      HAVING a.rating_sum <> coalesce(sum(r.stars), 0) OR a.rating_count <> count(r.stars)`,
  },
  {
    name: 'a product has the stars of its approved reviews',
    violations: `
      SELECT p.id, p.rating_sum, p.rating_count, coalesce(sum(r.stars), 0) AS stars, count(r.stars) AS reviews
      FROM products p LEFT JOIN reviews r ON r.product_id = p.id AND r.status = 'approved'
      GROUP BY p.id, p.rating_sum, p.rating_count
      HAVING p.rating_sum <> coalesce(sum(r.stars), 0) OR p.rating_count <> count(r.stars)`,
  },
  {
    name: 'an answer stands below a comment of the same article that answers none itself',
    violations: `
      SELECT c.id, c.parent_id FROM comments c LEFT JOIN comments p ON p.id = c.parent_id
      WHERE c.parent_id IS NOT NULL AND (p.id IS NULL OR p.parent_id IS NOT NULL OR p.article_id <> c.article_id)`,
  },
]
