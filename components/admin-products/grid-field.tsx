import clsx from 'clsx'
import type { ComponentProps } from 'react'
import { FieldError } from '@/components/ui/field'

interface GridFieldProps extends Omit<ComponentProps<'input'>, 'name' | 'className'> {
  name: string
  /** Said to those who cannot see the row and the column in which it stands. */
  label: string
  error?: string
}

/** A field among many of its kind, named by its row and column instead of a label of its own. */
export function GridField({ name, label, error, ...rest }: GridFieldProps) {
  const isFigure = rest.inputMode !== undefined
  return (
    <span className="block min-w-0">
      <input
        autoComplete="off"
        {...rest}
        id={name}
        name={name}
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${name}-error` : undefined}
        className={clsx(
          'control w-full min-w-0 px-2 text-15 lg:min-h-9',
          isFigure && 'figures text-end',
        )}
      />
      <FieldError id={`${name}-error`} error={error} />
    </span>
  )
}
