import clsx from 'clsx'
import { ChevronDown } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { Field, fieldAttributes } from '@/components/ui/field'

interface SelectProps extends ComponentProps<'select'> {
  /** `quiet` is for choices beside the matter, such as an order. */
  look?: 'boxed' | 'quiet'
}

const looks = {
  boxed: 'control w-full cursor-pointer appearance-none pe-10',
  quiet: 'field-sizing-content min-h-11 cursor-pointer appearance-none bg-transparent pe-6 text-15',
}

/** The browser's own select in our clothes: it works everywhere, phones and keyboards included. */
export function Select({ className, look = 'boxed', ...rest }: SelectProps) {
  return (
    <span className={clsx('relative block', className)}>
      <select {...rest} className={looks[look]} />
      <ChevronDown
        aria-hidden
        className={clsx(
          'pointer-events-none absolute top-1/2 size-4 -translate-y-1/2',
          look === 'boxed' ? 'inset-e-3' : 'inset-e-0',
        )}
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
