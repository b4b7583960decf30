'use client'

import { Columns2, Eye, type LucideIcon, PenLine } from 'lucide-react'

export type View = 'write' | 'both' | 'read'

const VIEWS: readonly { view: View; label: string; icon: LucideIcon }[] = [
  { view: 'write', label: 'Write', icon: PenLine },
  { view: 'both', label: 'Write, with the preview beside', icon: Columns2 },
  { view: 'read', label: 'Preview', icon: Eye },
]

/** The text, how it will read, or both beside each other where there is room. */
export function ViewChoice({ view, onChange }: { view: View; onChange: (view: View) => void }) {
  return (
    <fieldset className="flex rounded bg-stock p-0.5">
      <legend className="sr-only">View</legend>
      {VIEWS.map(({ view: one, label, icon: Icon }) => (
        <button
          key={one}
          type="button"
          aria-pressed={view === one}
          onClick={() => onChange(one)}
          title={label}
          data-view-button={one}
          className="inline-flex size-10 items-center justify-center rounded text-ink-soft hover:text-ink aria-pressed:bg-sheet aria-pressed:text-ink lg:size-7 data-[view-button=both]:max-lg:hidden"
        >
          <Icon aria-hidden className="size-4" strokeWidth={1.75} />
          <span className="sr-only">{label}</span>
        </button>
      ))}
    </fieldset>
  )
}
