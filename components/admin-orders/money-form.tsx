import type { ReactNode } from 'react'
import { StepFields, type StepFormProps } from '@/components/admin-orders/step-page'
import { ButtonLink } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { fieldState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { toDecimal } from '@/lib/money'
import { adminOrderPath } from '@/lib/paths'

interface MoneyFormProps extends StepFormProps {
  /** Below the order's own address. */
  target: 'captures' | 'payments'
  /** The most it may be, which is what is filled in; minor units. */
  amount: number
  currency: string
  label: string
  hint: string
  button: string
  /** Further fields. */
  children?: ReactNode
}

/** An amount that a colleague takes, or has seen arrive. */
export function MoneyForm(props: MoneyFormProps) {
  const { orderId, target, amount, currency, label, hint, button, state, children } = props
  const stored = toDecimal({ amount, currency })
  return (
    <form method="post" action={adminOrderPath(orderId, target)} className="space-y-5">
      <StepFields {...props} />
      <TextField
        name="amount"
        label={`${label} (${currency})`}
        hint={hint}
        inputMode="decimal"
        autoComplete="off"
        className="max-w-60"
        {...fieldState(state, 'amount', stored)}
      />
      {children}
      <StepButtons orderId={orderId} button={button} />
    </form>
  )
}

/** The step, and the way back without it. */
export function StepButtons({ orderId, button }: { orderId: string; button: string }) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <SubmitButton pendingLabel="One moment …">{button}</SubmitButton>
      <ButtonLink href={adminOrderPath(orderId)} look="quiet">
        Back to the order
      </ButtonLink>
    </div>
  )
}
