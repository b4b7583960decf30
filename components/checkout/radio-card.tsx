import type { ReactNode } from 'react'

interface RadioCardProps {
  name: string
  value: string
  label: ReactNode
  hint?: ReactNode
  /** At the end of the line: a price. */
  end?: ReactNode
  isChosen: boolean
  children?: ReactNode
}

/** The cards of one question, joined into a block. */
export function RadioCards({ children }: { children: ReactNode }) {
  return <div className="divide-y divide-edge rounded border border-edge bg-sheet">{children}</div>
}

/** One of several ways, the whole card being the target. What is in it shows when it is chosen. */
export function RadioCard(props: RadioCardProps) {
  const { name, value, label, hint, end, isChosen, children } = props
  return (
    <div className="group first:rounded-t last:rounded-b has-[input:checked]:bg-stock">
      <label className="flex min-h-13 cursor-pointer items-start gap-3 p-4">
        <input
          type="radio"
          name={name}
          value={value}
          defaultChecked={isChosen}
          required
          className="mt-1 size-4.5 shrink-0 accent-ink"
        />
        <span className="min-w-0 flex-1">
          <span className="block text-17">{label}</span>
          {hint && <span className="caption block">{hint}</span>}
        </span>
        {end && <span className="figures text-17">{end}</span>}
      </label>
      {children}
    </div>
  )
}
