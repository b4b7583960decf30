import { useQuery } from '@tanstack/react-query'
import { apiPath, withQuery } from '@/lib/paths'

export type TalkPerson = { name: string; email: string }

export type MyTalk = {
  /** What this visitor has given the article. */
  stars: number | null
  /** Null for a guest. */
  person: TalkPerson | null
  /** Says when the form was opened. */
  mark: string
}

export const myTalkKey = (slug: string) => ['me', 'talk', slug] as const

/** What is personal below an article; asked for once, so that the mark tells since when the form has been open. */
export function useMyTalk(slug: string) {
  return useQuery({
    queryKey: myTalkKey(slug),
    queryFn: ({ signal }) => fetchMyTalk(slug, signal),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
}

async function fetchMyTalk(slug: string, signal: AbortSignal): Promise<MyTalk> {
  const response = await fetch(apiPath(withQuery('/me/talk', { article: slug })), { signal })
  if (!response.ok) throw new Error(`What is mine answered ${response.status}`)
  return response.json()
}
