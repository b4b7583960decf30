import type { IncomingHttpHeaders } from 'node:http'
import type { PublicRoute } from '@/server/public-routes'
import type { Visit } from '@/server/visit'

/** A request for a public page, reduced to what may make a difference to it. */
export type PageRequest = {
  /** Path and the known parameters, in one spelling. */
  readonly url: string
  /** The headers with which Next's router asks for a part of the page; empty for a whole page. */
  readonly routerHeaders: Readonly<Record<string, string>>
  /** Equal for requests that get equal answers; absent when it would be too long to keep. */
  readonly key?: string | undefined
}

const MAX_VALUE_CHARACTERS = 100
const MAX_LIST_ENTRIES = 40
const MAX_KEY_CHARACTERS = 4096

/**
 * Next's own request headers. `next-url` is left out: it only matters to intercepting routes, of which we
 * have none, and would multiply the stored pages by the pages visitors come from. `_rsc` is a digest of these
 * headers for caches that cannot vary, which ours can.
 */
const ROUTER_HEADERS = [
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
] as const

export function pageRequest(visit: Visit, route: PublicRoute): PageRequest {
  const { path, search } = visit
  if (search === '' && visit.request.headers.rsc === undefined) {
    return { url: path, routerHeaders: {}, key: path }
  }
  const query = knownQuery(search, route)
  const url = query.text === '' ? path : `${path}?${query.text}`
  const routerHeaders = readRouterHeaders(visit.request.headers)
  const key = [url, ...Object.entries(routerHeaders).flat()].join('\n')
  const isStorable = query.isShort && key.length <= MAX_KEY_CHARACTERS
  return { url, routerHeaders, key: isStorable ? key : undefined }
}

/** The known parameters in one order and spelling: the first value of a single one, the sorted set of a list. */
function knownQuery(search: string, route: PublicRoute): { text: string; isShort: boolean } {
  const given = new URLSearchParams(search)
  const known = new URLSearchParams()
  let isShort = true
  for (const name of route.parameters) {
    const values = given.getAll(name).filter((value) => value !== '')
    const isList = route.lists.includes(name)
    const kept = isList ? [...new Set(values)].sort() : values.slice(0, 1)
    if (kept.length > MAX_LIST_ENTRIES) isShort = false
    for (const value of kept) {
      if (value.length > MAX_VALUE_CHARACTERS) isShort = false
      known.append(name, value)
    }
  }
  return { text: known.toString(), isShort }
}

function readRouterHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  if (headers.rsc !== '1') return {}
  const found: Record<string, string> = { rsc: '1' }
  for (const name of ROUTER_HEADERS) {
    const value = headers[name]
    if (typeof value === 'string') found[name] = value
  }
  return found
}
