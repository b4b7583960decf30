import type { ComponentProps, ReactNode } from 'react'
import { Field, fieldAttributes } from '@/components/ui/field'

interface TextAreaFieldProps extends Omit<ComponentProps<'textarea'>, 'name' | 'id'> {
  name: string
  id?: string
  label: ReactNode
  hint?: ReactNode
  error?: string
  isOptional?: boolean
}

/** A field for several lines; it grows with what is written, where the browser can do that. */
export function TextAreaField({ className, ...props }: TextAreaFieldProps) {
  const { label, hint, error, isOptional, id, name, ...rest } = props
  const frame = { id, name, label, hint, error, isOptional }
  return (
    <Field {...frame} className={className}>
      <textarea
        rows={4}
        {...rest}
        {...fieldAttributes(frame)}
        className="control field-sizing-content max-h-[32rem] w-full py-2"
      />
    </Field>
  )
}
