import type { ReactNode } from 'react'

interface TickBoxProps {
  /** Also the id, so it must be unique on the page. It is sent as `yes`. */
  name: string
  label: ReactNode
  hint?: ReactNode
  isTicked: boolean
  isDisabled?: boolean
}

/** One of several things that may be ticked together. */
export function TickBox({ name, label, hint, isTicked, isDisabled }: TickBoxProps) {
  return (
    <div className="text-15">
      <label htmlFor={name} className="flex min-h-11 items-center gap-3 lg:min-h-9">
        <input
          id={name}
          type="checkbox"
          name={name}
          value="yes"
          defaultChecked={isTicked}
          disabled={isDisabled}
          aria-describedby={hint ? `${name}-hint` : undefined}
          className="size-4 shrink-0 accent-ink"
        />
        <span className="min-w-0">{label}</span>
      </label>
      {hint && (
        <p id={`${name}-hint`} className="caption -mt-1.5 pb-2 ps-7">
          {hint}
        </p>
      )}
    </div>
  )
}
