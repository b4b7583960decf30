'use client'

import clsx from 'clsx'
import { Minus, Plus } from 'lucide-react'
import { useId, useRef } from 'react'

interface QuantityProps {
  name: string
  label: string
  defaultValue?: number
  min?: number
  max: number
  /** Of several on one page, only the label's text is for screen readers. */
  isLabelHidden?: boolean
  form?: string
  /** As tall as the button beside it. */
  size?: 'regular' | 'large'
}

/** A number with a button at each side. Without script it is a plain number field. */
export function Quantity(props: QuantityProps) {
  const { name, label, defaultValue = 1, min = 1, max, isLabelHidden, form, size } = props
  const id = useId()
  const input = useRef<HTMLInputElement>(null)

  const step = (direction: 'up' | 'down') => {
    const field = input.current
    if (!field) return
    if (direction === 'up') field.stepUp()
    else field.stepDown()
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }

  return (
    <div>
      <label
        htmlFor={id}
        className={isLabelHidden ? 'sr-only' : 'mb-1.5 block text-15 font-medium'}
      >
        {label}
      </label>
      <span
        className={clsx('control inline-flex items-stretch px-0', size === 'large' && 'min-h-13')}
      >
        <StepButton label={`One less: ${label}`} onPress={() => step('down')} icon={Minus} />
        <input
          ref={input}
          id={id}
          name={name}
          form={form}
          type="number"
          inputMode="numeric"
          defaultValue={defaultValue}
          min={min}
          max={max}
          required
          className="figures w-11 bg-transparent text-center"
        />
        <StepButton label={`One more: ${label}`} onPress={() => step('up')} icon={Plus} />
      </span>
    </div>
  )
}

interface StepButtonProps {
  label: string
  onPress: () => void
  icon: typeof Plus
}

function StepButton({ label, onPress, icon: Icon }: StepButtonProps) {
  return (
    <button
      type="button"
      onClick={onPress}
      className="script-only inline-flex w-11 items-center justify-center hover:bg-stock"
    >
      <Icon aria-hidden className="size-4" />
      <span className="sr-only">{label}</span>
    </button>
  )
}
