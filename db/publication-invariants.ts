import type { Invariant } from '@/db/invariants'

/** What must hold of every article and page; those from before there were revisions are pages. */
export const PUBLICATION_INVARIANTS: Invariant[] = [
  {
    name: 'every article has a draft and every draft a version',
    violations: `
      SELECT a.id FROM articles a LEFT JOIN article_drafts d ON d.article_id = a.id
      WHERE d.article_id IS NULL OR d.version < 1`,
  },
  {
    name: 'a published article stands in its own history',
    violations: `
      SELECT a.id, a.status FROM articles a
      WHERE a.kind = 'article' AND a.status IN ('scheduled', 'published')
        AND NOT EXISTS (SELECT 1 FROM article_revisions r WHERE r.article_id = a.id AND r.reason = 'published')`,
  },
  {
    name: 'the history of an article has no gap',
    violations: `
      SELECT article_id, count(*) AS revisions, max(number) AS latest FROM article_revisions
      GROUP BY article_id HAVING count(*) <> max(number) OR min(number) <> 1`,
  },
  {
    name: 'a published article names an author, and a page none',
    violations: `
      SELECT a.id, a.kind FROM articles a
      WHERE (a.kind = 'article' AND a.status IN ('scheduled', 'published') AND NOT EXISTS (SELECT 1 FROM article_authors n WHERE n.article_id = a.id))
        OR (a.kind = 'page' AND EXISTS (SELECT 1 FROM article_authors n WHERE n.article_id = a.id))`,
  },
  {
    name: 'what readers see can be found, and nothing else',
    violations: `
      SELECT a.id, a.status FROM articles a LEFT JOIN search_documents s ON s.subject_id = a.id AND s.kind = a.kind
      WHERE (a.status = 'published' AND s.subject_id IS NULL) OR (a.kind = 'article' AND a.status IN ('draft', 'archived') AND s.subject_id IS NOT NULL)`,
  },
]
