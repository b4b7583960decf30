import type { RefundableLine } from '@/components/admin-orders/refund-draft'
import { RefundLines } from '@/components/admin-orders/refund-lines'
import { StepFields, type StepFormProps } from '@/components/admin-orders/step-page'
import { TextArea } from '@/components/admin-orders/text-area'
import { TextField } from '@/components/ui/field'
import { fieldState } from '@/components/ui/form-state'
import { adminOrderPath } from '@/lib/paths'

export interface RefundFormProps extends StepFormProps {
  lines: RefundableLine[]
  /** What can still be given back of the shipping, and in all; minor units. */
  shippingLeft: number
  refundableLeft: number
  currency: string
  locale: string
  email: string
  /** Whether a person has to send the money. */
  isByHand: boolean
}

/** How much goes back for what. The amount is shown before anything happens, with script at every keystroke. */
export function RefundForm(props: RefundFormProps) {
  const { orderId, state, email, isByHand } = props
  return (
    <form
      method="post"
      action={adminOrderPath(orderId, 'refunds')}
      className="space-y-6"
      noValidate
    >
      <StepFields {...props} />
      <RefundLines
        {...props}
        values={state?.values ?? {}}
        errors={state?.errors ?? {}}
        reasons={
          <div className="space-y-4">
            <TextField
              name="reason"
              label="Reason, for colleagues"
              isOptional
              maxLength={500}
              autoComplete="off"
              {...fieldState(state, 'reason')}
            />
            <TextArea
              name="message"
              label="A sentence to the customer"
              hint={`It stands in the mail to ${email} that tells of the refund.`}
              isOptional
              maxLength={2000}
              {...fieldState(state, 'message')}
            />
            {isByHand && (
              <p className="rounded border-s-2 border-warn bg-warn-wash px-3 py-2 text-15">
                This order was paid by hand, so the money has to be sent by hand. Here it counts as
                given back at once.
              </p>
            )}
          </div>
        }
      />
    </form>
  )
}
