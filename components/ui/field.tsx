import clsx from 'clsx'
import { CircleAlert } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'

interface FieldFrame {
  /** Also the base of the element's id, so it must be unique on the page. */
  name: string
  label: ReactNode
  hint?: ReactNode
  error?: string
  /** Says "optional" beside the label; every other field is required. */
  isOptional?: boolean
  /** When two forms of one page have a field of the same name. */
  id?: string
}

type OwnProps<Element extends 'input' | 'select'> = FieldFrame &
  Omit<ComponentProps<Element>, keyof FieldFrame>

/** The attributes that tie a control to its label, hint and error. */
export function fieldAttributes({ id, name, hint, error, isOptional }: FieldFrame) {
  const base = id ?? name
  const described = [hint && `${base}-hint`, error && `${base}-error`].filter(Boolean).join(' ')
  return {
    id: base,
    name,
    required: !isOptional,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described === '' ? undefined : described,
  } as const
}

/** Label above, control, hint and error below. */
export function Field({ children, className, ...frame }: FieldFrame & FieldBody) {
  const base = frame.id ?? frame.name
  return (
    <div className={className}>
      <label
        htmlFor={base}
        className="mb-1.5 flex items-baseline justify-between text-15 font-medium"
      >
        {frame.label}
        {frame.isOptional && <span className="caption font-normal">optional</span>}
      </label>
      {children}
      {frame.hint && (
        <p id={`${base}-hint`} className="caption mt-1.5">
          {frame.hint}
        </p>
      )}
      <FieldError id={`${base}-error`} error={frame.error} />
    </div>
  )
}

interface FieldBody {
  children: ReactNode
  className?: string
}

export function FieldError({ id, error }: { id: string; error?: string }) {
  if (!error) return null
  return (
    <p id={id} className="mt-1.5 flex gap-1.5 text-15 text-stop">
      <CircleAlert aria-hidden className="mt-1 size-4 shrink-0" />
      {error}
    </p>
  )
}

export function TextField({ className, ...props }: OwnProps<'input'>) {
  const { label, hint, error, isOptional, ...rest } = props
  return (
    <Field {...frameOf(props)} className={className}>
      <input {...rest} {...fieldAttributes(props)} className="control w-full" />
    </Field>
  )
}

function frameOf({ id, name, label, hint, error, isOptional }: FieldFrame): FieldFrame {
  return { id, name, label, hint, error, isOptional }
}

interface FieldsetProps {
  legend: ReactNode
  hint?: ReactNode
  error?: string
  /** Base of the ids of hint and error. */
  name: string
  children: ReactNode
  className?: string
}

/** A group of radios or of fields that belong together. */
export function Fieldset({ legend, hint, error, name, children, className }: FieldsetProps) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return (
    <fieldset
      id={name}
      aria-describedby={described === '' ? undefined : described}
      className={clsx('min-w-0', className)}
    >
      <legend className="mb-1.5 text-15 font-medium">{legend}</legend>
      {hint && (
        <p id={`${name}-hint`} className="caption mb-2">
          {hint}
        </p>
      )}
      {children}
      <FieldError id={`${name}-error`} error={error} />
    </fieldset>
  )
}
