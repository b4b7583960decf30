import { StepButtons } from '@/components/admin-orders/money-form'
import { StepFields, type StepFormProps } from '@/components/admin-orders/step-page'
import { TextField } from '@/components/ui/field'
import { fieldState } from '@/components/ui/form-state'
import { adminOrderPath } from '@/lib/paths'

/** Lets go what the customer's bank has set aside. */
export function VoidForm(props: StepFormProps & { amount: string }) {
  const { orderId, amount, state } = props
  return (
    <form method="post" action={adminOrderPath(orderId, 'voids')} className="space-y-5">
      <StepFields {...props} />
      <p className="rounded border-s-2 border-stop bg-stop-wash p-4 text-15">
        {amount} that the customer’s bank has set aside is let go and cannot be taken any more. The
        order stands, unpaid.
      </p>
      <TextField
        name="reason"
        label="Reason, for colleagues"
        isOptional
        maxLength={500}
        autoComplete="off"
        {...fieldState(state, 'reason')}
      />
      <StepButtons orderId={orderId} button={`Let ${amount} go`} />
    </form>
  )
}
