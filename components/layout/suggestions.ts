import { useQuery } from '@tanstack/react-query'
import type { PictureView, SuggestionView } from '@/domain/catalog/views'
import type { Money } from '@/lib/money'
import { apiPath, withQuery } from '@/lib/paths'

const MIN_LETTERS = 2

/** As the API tells it. */
type ToldSuggestion = Pick<SuggestionView, 'kind' | 'title' | 'path'> & {
  picture: PictureView | null
  price: Money | null
  compareAtPrice: Money | null
  taxIncluded: boolean | null
}

/** Goods, collections and pages that begin like what is being typed; the last answer stays until the next. */
export function useSuggestions(typed: string): SuggestionView[] {
  const query = typed.trim().toLowerCase()
  const isAsked = query.length >= MIN_LETTERS
  const { data } = useQuery({
    queryKey: ['suggestions', query],
    queryFn: ({ signal }) => fetchSuggestions(query, signal),
    enabled: isAsked,
    placeholderData: (previous) => previous,
  })
  return isAsked ? (data ?? []) : []
}

async function fetchSuggestions(query: string, signal: AbortSignal): Promise<SuggestionView[]> {
  const response = await fetch(apiPath(withQuery('/search/suggestions', { q: query })), { signal })
  if (!response.ok) throw new Error(`The suggestions answered ${response.status}`)
  const answer: { suggestions: ToldSuggestion[] } = await response.json()
  return answer.suggestions.map(asView)
}

function asView(told: ToldSuggestion): SuggestionView {
  const { kind, title, path, picture, price, compareAtPrice, taxIncluded } = told
  return {
    kind,
    title,
    path,
    picture: picture ?? undefined,
    price: price
      ? { ...price, compareAt: compareAtPrice?.amount, taxIncluded: taxIncluded === true }
      : undefined,
  }
}
