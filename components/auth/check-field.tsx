import type { ReactNode } from 'react'

interface CheckFieldProps {
  name: string
  label: string
  hint?: ReactNode
  isChecked?: boolean
}

/** Something that may be ticked; it is sent as `yes`. */
export function CheckField({ name, label, hint, isChecked }: CheckFieldProps) {
  return (
    <div>
      <label className="flex min-h-11 cursor-pointer items-center gap-3 text-15">
        <input
          type="checkbox"
          name={name}
          value="yes"
          defaultChecked={isChecked}
          aria-describedby={hint ? `${name}-hint` : undefined}
          className="size-4.5 shrink-0 accent-ink"
        />
        {label}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="caption ms-7.5">
          {hint}
        </p>
      )}
    </div>
  )
}
