import type { ComponentProps, ReactNode } from 'react'
import { Field, fieldAttributes } from '@/components/ui/field'

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'name'> {
  name: string
  label: string
  hint?: ReactNode
  error?: string
  isOptional?: boolean
}

/** Room for a few sentences, which grows with them. */
export function TextArea({ name, label, hint, error, isOptional, ...rest }: TextAreaProps) {
  const frame = { name, label, hint, error, isOptional }
  return (
    <Field {...frame}>
      <textarea
        rows={3}
        {...rest}
        {...fieldAttributes(frame)}
        className="control field-sizing-content w-full py-2"
      />
    </Field>
  )
}
