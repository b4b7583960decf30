import { useEffect, useState } from 'react'
import type { ArticleBlockView } from '@/domain/publication/views'
import { textDoorPath } from '@/lib/paths'

const REST_MS = 350

export interface Rendering {
  blocks: ArticleBlockView[]
  /** What the text names and nothing has. */
  unresolved: string[]
}

/** The text as readers would see it, a moment after the last keystroke; the last answer stays until the next. */
export function useLivePreview(articleId: string, body: string, isOn: boolean) {
  const [rendering, setRendering] = useState<Rendering>()
  const [hasFailed, setHasFailed] = useState(false)

  useEffect(() => {
    if (!isOn) return
    const calledOff = new AbortController()
    const timer = setTimeout(async () => {
      try {
        setRendering(await render(articleId, body, calledOff.signal))
        setHasFailed(false)
      } catch {
        if (!calledOff.signal.aborted) setHasFailed(true)
      }
    }, REST_MS)
    return () => {
      clearTimeout(timer)
      calledOff.abort()
    }
  }, [articleId, body, isOn])

  return { rendering, hasFailed }
}

async function render(articleId: string, body: string, signal: AbortSignal): Promise<Rendering> {
  const response = await fetch(textDoorPath(articleId, 'rendering'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ body }),
    signal,
  })
  if (!response.ok) throw new Error(`The preview answered ${response.status}`)
  return await response.json()
}
