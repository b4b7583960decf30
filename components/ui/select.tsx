import clsx from 'clsx'
import { ChevronDown } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { Field, fieldAttributes } from '@/components/ui/field'

/** The browser's own select in our clothes: it works everywhere, phones and keyboards included. */
export function Select({ className, ...rest }: ComponentProps<'select'>) {
  return (
    <span className={clsx('relative block', className)}>
      <select {...rest} className="control w-full cursor-pointer appearance-none pe-10" />
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute inset-e-3 top-1/2 size-4 -translate-y-1/2"
      />
    </span>
  )
}

interface SelectFieldProps extends Omit<ComponentProps<'select'>, 'name' | 'id'> {
  name: string
  id?: string
  label: ReactNode
  hint?: ReactNode
  error?: string
  isOptional?: boolean
}

export function SelectField({ className, ...props }: SelectFieldProps) {
  const { label, hint, error, isOptional, id, name, ...rest } = props
  const frame = { id, name, label, hint, error, isOptional }
  return (
    <Field {...frame} className={className}>
      <Select {...rest} {...fieldAttributes(frame)} />
    </Field>
  )
}
