import { useQuery } from '@tanstack/react-query'
import type { FoundGroupView } from '@/components/admin/search/found-groups'
import { apiPath, withQuery } from '@/lib/paths'

const MIN_LETTERS = 2

export interface Suggestion {
  path: string
  title: string
  detail?: string
  /** The kind of thing, where it is the first of its kind. */
  heading?: string
}

/** What begins to fit what is being typed, kind by kind; the last answer stays until the next. */
export function useAdminSuggestions(typed: string): Suggestion[] {
  const query = typed.trim().toLowerCase()
  const isAsked = query.length >= MIN_LETTERS
  const { data } = useQuery({
    queryKey: ['admin', 'search', query],
    queryFn: ({ signal }) => fetchSuggestions(query, signal),
    enabled: isAsked,
    placeholderData: (previous) => previous,
  })
  return isAsked ? (data ?? []) : []
}

async function fetchSuggestions(query: string, signal: AbortSignal): Promise<Suggestion[]> {
  const response = await fetch(apiPath(withQuery('/admin/search', { q: query })), { signal })
  if (!response.ok) throw new Error(`The search answered ${response.status}`)
  const { groups }: { groups: FoundGroupView[] } = await response.json()
  return groups.flatMap(({ label, found }) =>
    found.map((one, place) => ({ ...one, heading: place === 0 ? label : undefined })),
  )
}
