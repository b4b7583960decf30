import type { ComponentProps } from 'react'
import { FieldError, fieldAttributes } from '@/components/ui/field'

interface LineQuantityProps extends Omit<ComponentProps<'input'>, 'name' | 'max'> {
  lineId: string
  /** What the line is called. */
  title: string
  max: number
  error?: string
}

/** How many pieces of a line, none included. */
export function LineQuantity({ lineId, title, max, error, ...rest }: LineQuantityProps) {
  const name = quantityField(lineId)
  return (
    <div className="text-end">
      <label htmlFor={name} className="sr-only">
        Pieces of {title}
      </label>
      <span className="figures inline-flex items-center gap-2 text-15">
        <input
          {...rest}
          {...fieldAttributes({ name, label: title, error })}
          type="number"
          inputMode="numeric"
          min={0}
          max={max}
          className="control figures w-20 text-end"
        />
        of {max}
      </span>
      <FieldError id={`${name}-error`} error={error} />
    </div>
  )
}

/** The name of the field; the dot nests it. */
export function quantityField(lineId: string): string {
  return `quantity.${lineId}`
}
