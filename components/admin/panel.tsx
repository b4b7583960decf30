import { type ReactNode, useId } from 'react'

interface PanelProps {
  title: string
  /** At the end of the title's line. */
  actions?: ReactNode
  children: ReactNode
}

/** Something that belongs together on a page, under its name. */
export function Panel({ title, actions, children }: PanelProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="rounded border border-line bg-sheet p-4 sm:p-5">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 id={id} className="text-17 font-semibold">
          {title}
        </h2>
        {actions}
      </div>
      {children}
    </section>
  )
}
