import { and, desc, inArray, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connection'
import { engine } from '@/db/dialect/engine'
import { searchDocuments } from '@/db/schema/search'

/** Words that mean the same here: one of them is enough. Whole words, or beginnings of words. */
export type SearchTerm = { words: string[]; beginnings: string[] }

export type SearchKind = (typeof searchDocuments.$inferSelect)['kind']

export type SearchHit = { kind: SearchKind; subjectId: string }

type Wanted = { kinds: SearchKind[]; limit: number }

/**
 * Documents in which every term occurs, best first: a word in the title weighs most, then keywords, then text.
 * Terms hold nothing but folded letters and digits (`lib/fold`), so they cannot carry query syntax of either engine.
 */
export async function selectHits(
  reader: Reader,
  terms: SearchTerm[],
  wanted: Wanted,
): Promise<SearchHit[]> {
  if (terms.length === 0) return []
  return engine === 'postgres'
    ? await selectPostgresHits(reader, terms, wanted)
    : await selectSqliteHits(reader, terms, wanted)
}

const hit = { kind: searchDocuments.kind, subjectId: searchDocuments.subjectId }

/** FTS5: https://sqlite.org/fts5.html#full_text_query_syntax and #the_bm25_function. */
async function selectSqliteHits(reader: Reader, terms: SearchTerm[], { kinds, limit }: Wanted) {
  const query = queryOf(terms, {
    word: (word) => `"${word}"`,
    beginning: (beginning) => `"${beginning}"*`,
    or: ' OR ',
    and: ' AND ',
  })
  return await reader
    .select(hit)
    .from(searchDocuments)
    .innerJoin(sql`search_index`, sql`search_index.rowid = ${searchDocuments.row}`)
    .where(and(sql`search_index match ${query}`, inArray(searchDocuments.kind, kinds)))
    .orderBy(sql`bm25(search_index, 10.0, 4.0, 1.0)`, searchDocuments.row)
    .limit(limit)
}

/** tsquery: https://www.postgresql.org/docs/current/textsearch-controls.html. */
async function selectPostgresHits(reader: Reader, terms: SearchTerm[], { kinds, limit }: Wanted) {
  const query = queryOf(terms, {
    word: (word) => `'${word}'`,
    beginning: (beginning) => `'${beginning}':*`,
    or: ' | ',
    and: ' & ',
  })
  const matching: SQL = sql`to_tsquery('simple', ${query})`
  return await reader
    .select(hit)
    .from(searchDocuments)
    .where(and(sql`vector @@ ${matching}`, inArray(searchDocuments.kind, kinds)))
    .orderBy(
      desc(sql`ts_rank('{0.1, 0.1, 0.4, 1.0}', vector, ${matching}, 1)`),
      searchDocuments.row,
    )
    .limit(limit)
}

type Syntax = {
  word: (word: string) => string
  beginning: (beginning: string) => string
  or: string
  and: string
}

function queryOf(terms: SearchTerm[], syntax: Syntax): string {
  return terms
    .map(({ words, beginnings }) => [
      ...words.map(syntax.word),
      ...beginnings.map(syntax.beginning),
    ])
    .map((alternatives) => `(${alternatives.join(syntax.or)})`)
    .join(syntax.and)
}
