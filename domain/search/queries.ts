import { type SearchHit, type SearchKind, selectHits } from '@/db/dialect/search'
import type { Reader } from '@/db/read'
import { searchTerms } from '@/domain/search/terms'

const MAX_HITS = 500

/**
 * What has all the typed words in it, best first, at most 500. Any text is a question; one without a letter or
 * digit has no answer. One query.
 */
export async function listSearchHits(
  reader: Reader,
  typed: string,
  kinds: SearchKind[],
  limit = MAX_HITS,
): Promise<SearchHit[]> {
  return await selectHits(reader, searchTerms(typed), { kinds, limit: Math.min(limit, MAX_HITS) })
}
