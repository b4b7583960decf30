import clsx from 'clsx'
import { ChevronDown } from 'lucide-react'
import { CurrentSection } from '@/components/articles/current-section'
import type { ContentsEntry } from '@/lib/article-blocks'

/** One heading is no table. */
const MIN_ENTRIES = 2
const LIST_ID = 'contents-beside'

interface ContentsProps {
  entries: readonly ContentsEntry[]
}

/** The headings beside the text, where there is room; with script the one being read is marked. */
export function ContentsBeside({ entries }: ContentsProps) {
  if (entries.length < MIN_ENTRIES) return null
  return (
    <nav
      aria-labelledby="contents-title"
      className="sticky top-8 max-h-[calc(100dvh-4rem)] overflow-y-auto max-lg:hidden"
      data-screen-only
    >
      <h2 id="contents-title" className="caption pb-2 font-medium">
        Contents
      </h2>
      <ol id={LIST_ID} className="border-s border-line text-15">
        {entries.map(({ id, text, depth }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className={clsx(
                '-ms-px block border-s-2 border-transparent py-1.5 text-ink-soft hover:text-ink hover:underline aria-[current]:border-accent aria-[current]:text-ink',
                depth === 2 ? 'ps-4' : 'ps-8 text-13',
              )}
            >
              {text}
            </a>
          </li>
        ))}
      </ol>
      <CurrentSection listId={LIST_ID} />
    </nav>
  )
}

/** The same where there is none: folded, above the text. */
export function ContentsFolded({ entries }: ContentsProps) {
  if (entries.length < MIN_ENTRIES) return null
  return (
    <details className="group mb-8 border-y border-line lg:hidden" data-screen-only>
      <summary className="flex min-h-12 items-center justify-between gap-4 text-15 font-medium">
        Contents
        <ChevronDown aria-hidden className="size-5 group-open:rotate-180" strokeWidth={1.5} />
      </summary>
      <ol className="pb-3">
        {entries.map(({ id, text, depth }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className={clsx(
                'flex min-h-11 items-center py-1 text-15 hover:underline',
                depth === 3 && 'ps-5 text-ink-soft',
              )}
            >
              {text}
            </a>
          </li>
        ))}
      </ol>
    </details>
  )
}
