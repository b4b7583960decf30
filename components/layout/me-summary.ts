import { useQuery } from '@tanstack/react-query'
import { apiPath } from '@/lib/paths'

/** Whoever changes the cart invalidates this key. */
export const meSummaryKey = ['me', 'summary'] as const

interface MeSummary {
  cart: { quantity: number }
  /** Null for a guest. */
  account: { kind: 'customer' | 'staff'; name: string } | null
}

/** What is personal on a page that everyone shares: asked for after it is shown. */
export function useMeSummary() {
  return useQuery({ queryKey: meSummaryKey, queryFn: fetchMeSummary })
}

async function fetchMeSummary({ signal }: { signal: AbortSignal }): Promise<MeSummary> {
  const response = await fetch(apiPath('/me/summary'), { signal })
  if (!response.ok) throw new Error(`The summary answered ${response.status}`)
  return response.json()
}
