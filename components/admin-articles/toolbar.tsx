'use client'

import {
  Bold,
  Box,
  Code,
  Film,
  Heading,
  ImagePlus,
  Italic,
  LibraryBig,
  Link2,
  List,
  ListOrdered,
  type LucideIcon,
  MessageSquareQuote,
  StickyNote,
  Superscript,
  Table,
} from 'lucide-react'
import { Fragment, type KeyboardEvent, type RefObject, useRef } from 'react'
import {
  asCode,
  type Command,
  callout,
  footnote,
  heading,
  linkTo,
  numberLines,
  prefixWith,
  table,
  wrapWith,
} from '@/components/admin-articles/markdown-edits'
import { runCommand } from '@/components/admin-articles/text-field'

/** What is put in by way of a small window of its own. */
export type Insertable = 'picture' | 'product' | 'collection' | 'video'

type Tool = { label: string; icon: LucideIcon; keys?: string; hint?: string } & (
  | { command: Command }
  | { insert: Insertable }
)

export const bold = wrapWith('**')
export const italic = wrapWith('_')

const GROUPS: readonly (readonly Tool[])[] = [
  [
    { label: 'Heading', hint: 'again: a smaller one', icon: Heading, command: heading },
    { label: 'Bold', icon: Bold, command: bold, keys: 'B' },
    { label: 'Italic', icon: Italic, command: italic, keys: 'I' },
    { label: 'Link', icon: Link2, command: linkTo, keys: 'K' },
    { label: 'Code', icon: Code, command: asCode },
  ],
  [
    { label: 'Quotation', icon: MessageSquareQuote, command: prefixWith('> ') },
    { label: 'List', icon: List, command: prefixWith('- ') },
    { label: 'Numbered list', icon: ListOrdered, command: numberLines },
  ],
  [
    { label: 'Picture', icon: ImagePlus, insert: 'picture' },
    { label: 'Product', icon: Box, insert: 'product' },
    { label: 'Collection', icon: LibraryBig, insert: 'collection' },
    { label: 'Video', icon: Film, insert: 'video' },
  ],
  [
    { label: 'Table', icon: Table, command: table },
    { label: 'Footnote', icon: Superscript, command: footnote },
    { label: 'Callout', icon: StickyNote, command: callout },
  ],
]

const STEPS = new Map([
  ['ArrowRight', 1],
  ['ArrowLeft', -1],
])

interface ToolbarProps {
  field: RefObject<HTMLTextAreaElement | null>
  onInsert: (what: Insertable) => void
  /** What cannot be put in here, such as pictures by whoever may add none. */
  without?: readonly Insertable[]
}

/** The tools of the text: one stop for the keyboard, arrows between them (the toolbar of the ARIA Authoring Practices). */
export function Toolbar({ field, onInsert, without = [] }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null)
  const groups = GROUPS.map((tools) =>
    tools.filter((tool) => !('insert' in tool) || !without.includes(tool.insert)),
  )

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS.get(event.key)
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])]
    const from = buttons.findIndex((button) => button.matches(':focus'))
    if (step === undefined || from < 0) return
    event.preventDefault()
    const next = buttons[(from + step + buttons.length) % buttons.length]
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1
    next?.focus()
  }
  const use = (tool: Tool) => {
    if ('insert' in tool) onInsert(tool.insert)
    else if (field.current) runCommand(field.current, tool.command)
  }

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="Formatting"
      aria-controls="text.body"
      onKeyDown={onKeyDown}
      className="script-only relative flex min-w-0 items-center max-sm:overflow-x-auto sm:flex-wrap"
    >
      {groups.map((tools, place) => (
        <Fragment key={tools[0]?.label}>
          {place > 0 && (
            <span aria-hidden className="mx-0.5 h-5 border-s border-line max-sm:hidden" />
          )}
          {tools.map((tool, index) => (
            <ToolButton
              key={tool.label}
              tool={tool}
              isStop={place === 0 && index === 0}
              onUse={() => use(tool)}
            />
          ))}
        </Fragment>
      ))}
    </div>
  )
}

function ToolButton({ tool, isStop, onUse }: { tool: Tool; isStop: boolean; onUse: () => void }) {
  const { label, icon: Icon, keys, hint } = tool
  const aside = hint ?? (keys && `Ctrl ${keys}`)
  return (
    <button
      type="button"
      tabIndex={isStop ? 0 : -1}
      onClick={onUse}
      // The text keeps its selection.
      onMouseDown={(event) => event.preventDefault()}
      title={aside ? `${label} (${aside})` : label}
      aria-keyshortcuts={keys && `Control+${keys} Meta+${keys}`}
      className="inline-flex size-11 shrink-0 items-center justify-center rounded text-ink-soft hover:bg-stock hover:text-ink lg:size-8"
    >
      <Icon aria-hidden className="size-4.5" strokeWidth={1.75} />
      <span className="sr-only">{label}</span>
    </button>
  )
}
