import { LRUCache } from 'lru-cache'
import { pageRequest } from '@/server/page-request'
import type { PublicRoute } from '@/server/public-routes'
import { type PageRendering, type RenderedPage, renderPage } from '@/server/render-page'
import { securityHeaders } from '@/server/security-headers'
import { shareRunning } from '@/server/share-running'
import { type StoredAnswer, sendStored } from '@/server/stored-answer'
import type { Visit } from '@/server/visit'

export type PageCacheOptions = PageRendering & {
  /** Names the state of everything public pages show; throws or rejects when the database cannot say. */
  contentVersion: () => string | Promise<string>
  /** Whether a visitor for whom a page must be rendered is let through; if not, it has answered. */
  admit: (visit: Visit) => Promise<boolean>
  /** Memory for stored pages in bytes; 0 stores nothing. */
  maxBytes: number
}

type StoredPage = { version: string; answer: StoredAnswer; measuredBytes: number }
type Store = LRUCache<string, StoredPage>

/** What a page costs besides its body: key, headers, the objects themselves. */
const OVERHEAD_BYTES = 2048

/**
 * Answers requests for public pages from memory. A stored page is sent only while the content version is
 * the one it was rendered at, so every committed write is visible to the next request, whoever wrote it.
 * Concurrent requests for one page share one rendering, but never one that began before a write they could know of.
 */
export function createPageCache(options: PageCacheOptions) {
  const store: Store | undefined =
    options.maxBytes > 0
      ? new LRUCache({ maxSize: options.maxBytes, sizeCalculation: (page) => page.measuredBytes })
      : undefined
  const share = shareRunning<RenderedPage>()

  async function answer(visit: Visit, route: PublicRoute): Promise<void> {
    const page = pageRequest(visit, route)
    const { key } = page
    const reading = readVersion(options.contentVersion)
    const version = reading instanceof Promise ? await reading : reading
    if (store === undefined || key === undefined || version === undefined) {
      if (!(await options.admit(visit))) return
      const rendered = await renderPage(page, visit.requestId, options)
      return send(visit, rendered.answer, 'bypass')
    }
    const stored = store.get(key)
    if (stored?.version === version) {
      await send(visit, stored.answer, 'hit')
    } else {
      if (!(await options.admit(visit))) return
      const work = () => renderPage(page, visit.requestId, options).then(keep(store, key, version))
      const rendered = await share(`${version}\n${key}`, work)
      await send(visit, rendered.answer, 'miss')
    }
    remeasure(store, key)
  }

  /** A write during the rendering may have shown it half of the old and half of the new: then it is not kept. */
  function keep(into: Store, key: string, version: string) {
    return async (rendered: RenderedPage): Promise<RenderedPage> => {
      if (rendered.isStorable && (await readVersion(options.contentVersion)) === version) {
        into.set(key, { version, ...measured(key, rendered.answer) })
      }
      return rendered
    }
  }

  return { answer, storedBytes: () => store?.calculatedSize ?? 0 }
}

function measured(key: string, answer: StoredAnswer): Omit<StoredPage, 'version'> {
  return { answer, measuredBytes: answer.body.size() + key.length + OVERHEAD_BYTES }
}

/** An encoding made on demand lets a stored page grow; putting it in again makes the cache count it. */
function remeasure(store: Store, key: string): void {
  const stored = store.peek(key)
  if (stored === undefined) return
  const now = measured(key, stored.answer)
  if (now.measuredBytes !== stored.measuredBytes) store.set(key, { ...stored, ...now })
}

function send(
  visit: Visit,
  answer: StoredAnswer,
  status: 'hit' | 'miss' | 'bypass',
): void | Promise<void> {
  visit.cache = status
  return sendStored(visit, answer, [
    ...securityHeaders(visit.client.isSecure),
    'x-request-id',
    visit.requestId,
    'x-cache',
    status,
  ])
}

/** Undefined when the database does not answer: then nothing is known to be fresh. */
function readVersion(
  read: () => string | Promise<string>,
): string | undefined | Promise<string | undefined> {
  try {
    const version = read()
    return typeof version === 'string' ? version : version.catch(() => undefined)
  } catch {
    return undefined
  }
}
