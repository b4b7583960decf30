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
    <div className="flex gap-3 py-2 text-15">
      <input
        id={name}
        type="checkbox"
        name={name}
        value="yes"
        defaultChecked={isTicked}
        disabled={isDisabled}
        aria-describedby={hint ? `${name}-hint` : undefined}
        className="mt-1 size-4 shrink-0 accent-ink"
      />
      <div className="min-w-0">
        <label htmlFor={name} className="block py-1 -my-1">
          {label}
        </label>
        {hint && (
          <p id={`${name}-hint`} className="caption">
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}
