'use client'

import { CircleQuestionMark } from 'lucide-react'

const ROWS = [
  ['Ctrl B, Ctrl I', 'bold, italic'],
  ['Ctrl K', 'link: select words first, or paste an address onto them'],
  ['Ctrl S', 'save a version to come back to'],
  ['## and a space', 'a heading; ### a smaller one'],
  ['- or 1.', 'a list; Enter goes on with it, twice ends it'],
  ['> and a space', 'a quotation'],
  ['Paste or drop', 'pictures go right into the text; tables and links too'],
] as const

/** The few keys worth knowing. */
export function WritingHelp() {
  return (
    <>
      <button
        type="button"
        popoverTarget="writing-help"
        title="Keys and marks"
        className="inline-flex size-11 items-center justify-center rounded text-ink-soft hover:bg-stock hover:text-ink lg:size-8"
      >
        <CircleQuestionMark aria-hidden className="size-4.5" strokeWidth={1.75} />
        <span className="sr-only">Keys and marks</span>
      </button>
      <div
        id="writing-help"
        popover="auto"
        role="dialog"
        aria-label="Keys and marks"
        className="sheet m-auto max-w-md rounded bg-paper p-5 text-15"
      >
        <p className="mb-3 text-17 font-semibold">Keys and marks</p>
        <dl className="grid gap-x-5 gap-y-2 sm:grid-cols-[auto_1fr]">
          {ROWS.map(([keys, words]) => (
            <div key={keys} className="contents">
              <dt className="font-medium whitespace-nowrap">{keys}</dt>
              <dd className="text-ink-soft max-sm:-mt-2">{words}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-3 text-13 text-ink-soft">On a Mac, use ⌘ instead of Ctrl.</p>
      </div>
    </>
  )
}
